"""Which part of a nerve's section each root's fibres take, so that one root can be followed inside a trunk.

A nerve shape carries ``around`` (where round the section a vertex lies, 0 to 255, one turn) and ``carries`` (which
roots run in its strand, one bit for each root). A root takes one band of the turn along the whole nerve. No shares of
the roots are published for most nerves, so each root of a nerve gets an equal band, in order of level: an authored
display choice, as is the place of the bands. A branch's bands are turned to lie against those of the nerve it leaves.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.facts import Facts
from anatomy.facts.names import NerveId, RootName
from anatomy.facts.rows import Relation
from anatomy.geometry.shapes import Shape

SOFT_TURN = 1 / 16
"""Over this part of a turn one band passes into the next, so that bands do not show the corners of a section."""
ALL_ROOTS = 255
"""``carries`` of a strand in which all of its nerve's roots run."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of the turn round a nerve's section.

    Attributes
    ----------
    begin : float
        Where it begins, in turns, 0 up to 1.
    width : float
        How much of the turn it takes; it may run on past 1 into the next turn.
    """

    begin: float
    width: float

    @property
    def middle(self) -> float:
        """Its middle, in turns, 0 up to 1."""
        return (self.begin + self.width / 2) % 1.0

    def shares(self, around: ArrayLike, soft: float = SOFT_TURN) -> NDArray[np.float64]:
        """How much of the band there is at each place of the turn (N,), 0 to 1; its edges fade over ``soft`` turns."""
        begin = (np.asarray(around, dtype=np.float64) - soft / 2 - self.begin) % 1.0
        end = begin + soft
        inside = np.clip(np.minimum(end, self.width) - begin, 0, None)
        again = np.clip(np.minimum(end, 1.0 + self.width) - 1.0, 0, None)
        return np.asarray(np.clip((inside + again) / soft, 0, 1))


def roots_in(facts: Facts, nerve: str) -> tuple[RootName, ...]:
    """The roots whose fibres run in a nerve (or in a root, ``root-l4``), from the upper to the lower."""
    own = tuple(root for root in facts.roots if nerve == f"root-{root.lower()}")
    given = {link.subject for link in facts.links_to(nerve, Relation.CONTRIBUTES_TO)}
    return own or tuple(root for root in facts.roots if root in given)


def bands(facts: Facts, nerve: str) -> Mapping[RootName, Band]:
    """The band of each root that runs in a nerve; together they make the whole turn. Empty for an unknown nerve."""
    return _bands(facts, nerve, roots_in(facts, nerve))


def strand_bands(facts: Facts, shape: Shape, root: RootName) -> tuple[tuple[int, Band], ...]:
    """The band that a root takes in each kind of strand of a nerve: the strand's ``carries``, and the band.

    Raises
    ------
    KeyError
        If the shape is no nerve (it has no ``carries``).
    """
    nerve = shape.id.removesuffix("-right").removesuffix("-left")
    all_roots, order = roots_in(facts, nerve), list(facts.roots)
    found = []
    for bits in np.flatnonzero(np.bincount(np.asarray(shape.per_point["carries"]))):
        here = tuple(one for one in all_roots if int(bits) >> order.index(one) & 1)
        mine = _bands(facts, nerve, here).get(root)
        if mine is not None:
            found.append((int(bits), mine))
    return tuple(found)


def shares_of(shape: Shape, wanted: tuple[tuple[int, Band], ...]) -> NDArray[np.float32]:
    """How much of a root's bands (see `strand_bands`) there is at each vertex of a nerve or root, array (N,), 0 to 1.

    At every vertex the shares of all roots of the nerve add up to 1.
    """
    around = np.asarray(shape.per_point["around"], dtype=np.float64) / 256.0
    carries = np.asarray(shape.per_point["carries"])
    found = np.zeros(len(around), dtype=np.float32)
    for bits, one in wanted:
        at = carries == bits
        found[at] = one.shares(around[at])
    return found


def _bands(facts: Facts, nerve: str, here: tuple[RootName, ...]) -> Mapping[RootName, Band]:
    if not here:
        return {}
    width = 1.0 / len(here)
    turn = _turn(facts, nerve, here)
    return {root: Band((turn + i * width) % 1.0, width) for i, root in enumerate(here)}


def _turn(facts: Facts, nerve: str, here: tuple[RootName, ...]) -> float:
    """Where the first band begins, so that the bands lie as near as possible to those of the nerve left behind."""
    row = facts.nerves.get(NerveId(nerve))
    for parent in row.leaves if row else ():
        theirs = bands(facts, parent)
        shared = [theirs[root].middle - (i + 0.5) / len(here) for i, root in enumerate(here) if root in theirs]
        if shared:
            pull = np.exp(2j * np.pi * np.array(shared)).sum()
            return float(np.angle(pull) / (2 * np.pi)) % 1.0
    return 0.0
