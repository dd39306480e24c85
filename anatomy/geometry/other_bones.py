"""Other people's bones laid on ours: as a whole by landmarks, then each group of bones where ours stands.

The set keeps its bones' forms and proportions; one scale makes it as large as this body, and bones are turned and
shifted, never bent. Where they lie as in a body, those that meet in close joints move as one, so that the person's own
joint spaces stay; only hip and ankle give. Sides are told by geometry, not by names.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np

from anatomy.geometry.meshes import STILL, Floats, Mesh, Similarity, joined, laid_on, nearest, off_plane, similarity
from anatomy.geometry.shapes import Body, Shape

LEAST_SCALE, GREATEST_SCALE = 0.7, 1.4
"""How much larger or smaller than ours a grown person's bones may be (authored: far beyond any adult's)."""
MOST_DEGREES = 50.0
"""A set that must be turned further was read along wrong axes; a spine lying or bending turns by less."""
MOST_OFF_MM = 20.0
"""Mean surface distance above which a bone is not the one that it is said to be (authored)."""
MIRROR_GAIN = 0.75
"""A bone whose mirror image fits so much better is the other side's."""
LEG = {"femur", "patella", "tibia", "fibula"}
SIDES = {"right": 1.0, "left": -1.0}
TIP_SHARE = 0.03
FEWEST_FOR_AXES = 4


class UnfitBonesError(ValueError):
    """A set that cannot stand for our bones; the text is one sentence that says why and what to change."""


@dataclass(frozen=True, eq=False)
class Entry:
    """One mesh of a set: ``shows`` the structures that it holds, ``mesh`` in the set's own units and axes."""

    file: str
    shows: tuple[str, ...]
    mesh: Mesh
    group: str = ""
    mirror: bool = False


@dataclass(frozen=True, eq=False)
class Placed:
    """A bone where ours stands.

    ``file`` is the mesh that it came from, ``mesh`` in the body frame, mm; ``like`` lays it on ours as well as its form
    allows: by this its places are told from one another. ``off_mm`` is the mean distance between its surface and ours
    then, ``centre_mm`` how far its middle lay from ours after the whole set was laid on.
    """

    structure: str
    file: str
    mesh: Mesh
    like: Similarity
    off_mm: float
    centre_mm: float


@dataclass(frozen=True, eq=False)
class Laid:
    """A set laid on our body: its bones, by how much it was scaled (from millimetres) and turned."""

    bones: tuple[Placed, ...]
    scale: float
    degrees: float

    @property
    def centres_mm(self) -> float:
        """Mean distance of the bones' middles to ours after the common alignment."""
        return float(np.mean([bone.centre_mm for bone in self.bones]))


def our_mesh(shapes: Sequence[Shape]) -> Mesh:
    """Some of our shapes as one mesh."""
    return joined([Mesh(s.points.astype(np.float64), s.triangles.astype(np.int64)) for s in shapes])


def lay_on(entries: Sequence[Entry], body: Body, axes: Floats | None, unit_mm: float, *, together: bool) -> Laid:
    """Lay a set on the body.

    Parameters
    ----------
    entries : sequence of Entry
    body : Body
    axes : array (3, 3), optional
        The set's axes to the body frame; None finds them out by the bones' places.
    unit_mm : float
        Millimetres in one of the set's units.
    together : bool
        Whether the meshes lie as in a body; else each group has an origin of its own.

    Raises
    ------
    UnfitBonesError
        For a set of a wrong size, turned, mirrored, or with a bone that is another.
    """
    ours = {entry.file: our_mesh([body.shapes[name] for name in entry.shows]) for entry in entries}  # type: ignore[index]
    first = Similarity(_axes_of(entries, ours) if axes is None else axes, unit_mm, np.zeros(3))
    meshes = {entry.file: first.mesh(entry.mesh) for entry in entries}
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.group or (_region(entry) if together else entry.file), []).append(entry)
    if together:
        whole = _together(entries, meshes, ours)
    else:
        scale = median(
            joined([ours[e.file] for e in group]).spread / joined([meshes[e.file] for e in group]).spread
            for group in groups.values()
        )
        whole = replace(STILL, scale=scale)
    _plausible(whole)
    placed = []
    for group in groups.values():
        placed += _group(group, meshes, ours, body, whole, together=together)
    return Laid(tuple(placed), whole.scale, whole.degrees)


def _region(entry: Entry) -> str:
    """Bones of one region meet in close joints: spine and pelvis, thigh with leg, foot."""
    sides = {side_of(name) for name in entry.shows}
    kinds = {name.removesuffix(f"-{side_of(name)}") for name in entry.shows}
    if None in sides or kinds == {"hip-bone"}:
        return "trunk"
    if len(sides) > 1:
        return entry.file
    return ("leg-" if kinds <= LEG else "foot-") + str(sides.pop())


def _together(entries: Sequence[Entry], meshes: Mapping[str, Mesh], ours: Mapping[str, Mesh]) -> Similarity:
    theirs = np.array([meshes[e.file].centroid for e in entries])
    goals = np.array([ours[e.file].centroid for e in entries])
    _same_sides(entries, theirs, goals)
    marks, places = theirs, goals
    if len(entries) < FEWEST_FOR_AXES:
        marks = np.vstack([marks, *(_tips(meshes[e.file]) for e in entries)])
        places = np.vstack([places, *(_tips(ours[e.file]) for e in entries)])
    start = similarity(marks, places)
    _plausible(start)
    all_theirs, all_ours = (joined([found[e.file] for e in entries]) for found in (meshes, ours))
    return laid_on(all_theirs, all_ours, rigid=False, count=1200, start=start)[0]


def _axes_of(entries: Sequence[Entry], ours: Mapping[str, Mesh]) -> Floats:
    """The turn from the set's axes to ours, by where its bones lie."""
    theirs = np.array([entry.mesh.centroid for entry in entries])
    goals = np.array([ours[entry.file].centroid for entry in entries])
    thin = np.linalg.svd(goals - goals.mean(axis=0), compute_uv=False)
    if len(entries) < FEWEST_FOR_AXES or thin[2] < 0.02 * thin[0]:
        raise UnfitBonesError(
            "Too few bones to find out the set's axes; write a recipe that states them, such as axes: [left, back, up]."
        )
    found, turned_over = similarity(theirs, goals), similarity(theirs, goals, reflected=True)
    off, off_mirrored = (float(np.linalg.norm(s(theirs) - goals, axis=1).mean()) for s in (found, turned_over))
    if off_mirrored < off / 2:
        raise UnfitBonesError(
            "The set is mirrored: its right and left fit this body only as in a looking-glass; write a recipe that "
            "states its axes, or exchange right and left in it."
        )
    return found.turn


def _same_sides(entries: Sequence[Entry], theirs: Floats, goals: Floats) -> None:
    middle_theirs, middle_ours = theirs[:, 0].mean(), goals[:, 0].mean()
    wrong = [
        entry.file
        for entry, a, b in zip(entries, theirs[:, 0] - middle_theirs, goals[:, 0] - middle_ours, strict=True)
        if len(entry.shows) == 1 and side_of(entry.shows[0]) and a * b < 0 and min(abs(a), abs(b)) > 5.0
    ]
    sided = [entry for entry in entries if len(entry.shows) == 1 and side_of(entry.shows[0])]
    if wrong and len(sided) > 1:
        raise UnfitBonesError(
            f"The set is mirrored: {', '.join(wrong[:3])} {'lies' if len(wrong) == 1 else 'lie'} on the other side of "
            "the body than the recipe says; correct its axes, or exchange right and left."
        )


def _tips(mesh: Mesh) -> Floats:
    """Where a bone ends in each direction of the body frame, array (6, 3)."""
    found = []
    for axis in range(3):
        order = np.argsort(mesh.points[:, axis])
        count = max(3, round(TIP_SHARE * len(order)))
        found += [mesh.points[order[:count]].mean(axis=0), mesh.points[order[-count:]].mean(axis=0)]
    return np.array(found)


def _plausible(whole: Similarity) -> None:
    if not LEAST_SCALE <= whole.scale <= GREATEST_SCALE:
        raise UnfitBonesError(
            f"The bones would have to be {whole.scale:.3g} times as large to fit this body; the recipe's unit is "
            "probably wrong (mm, cm, m or inch)."
        )
    if whole.degrees > MOST_DEGREES:
        raise UnfitBonesError(
            f"The set would have to be turned by {whole.degrees:.0f} degrees to fit this body; the recipe's axes are "
            "probably wrong."
        )


def _group(
    group: Sequence[Entry],
    meshes: Mapping[str, Mesh],
    ours: Mapping[str, Mesh],
    body: Body,
    whole: Similarity,
    *,
    together: bool,
) -> list[Placed]:
    """One bone, or some that keep their places to one another, where ours stand."""
    lies = {entry.file: whole.mesh(meshes[entry.file]) for entry in group}
    source, target = joined(list(lies.values())), joined([ours[entry.file] for entry in group])
    start = STILL if together else replace(STILL, shift=target.centroid - source.centroid)
    fit, off = laid_on(source, target, rigid=True, count=800, start=start)
    name = ", ".join(entry.file for entry in group)
    _same_bone(name, [shown for entry in group for shown in entry.shows], off)
    sides = {side_of(n) for entry in group for n in entry.shows}
    if len(sides) == 1 and None not in sides:
        turned = source.mirrored()
        other = replace(STILL, shift=target.centroid - turned.centroid)
        _, off_mirrored = laid_on(turned, target, rigid=True, count=800, start=other)
        if off_mirrored < MIRROR_GAIN * off:
            raise UnfitBonesError(
                f"{name} has the form of the other side's bone; correct the side in the recipe, or its axes."
            )
    placed = []
    for entry in group:
        mesh, mine = fit.mesh(lies[entry.file]), ours[entry.file]
        like = STILL
        if len(group) > 1:
            beside = replace(STILL, shift=mine.centroid - mesh.centroid)
            like, apart = laid_on(mesh, mine, rigid=True, count=600, start=beside)
            _same_bone(entry.file, entry.shows, apart)
        moved = float(np.linalg.norm((lies[entry.file] if together else mesh).centroid - mine.centroid))
        for structure, part in _divided(entry, like.mesh(mesh), body).items():
            stands = like.back().mesh(part)
            off = _off(part, our_mesh([body.shapes[structure]]))  # type: ignore[index]
            placed.append(Placed(structure, entry.file, stands, like, off, moved))
            side = side_of(structure)
            if entry.mirror and side:
                twin = structure.removesuffix(side) + ("left" if side == "right" else "right")
                placed.append(replace(placed[-1], structure=twin, mesh=stands.mirrored(), like=like.mirrored()))
    return placed


def _same_bone(name: str, shows: Sequence[str], off: float) -> None:
    if off > MOST_OFF_MM:
        raise UnfitBonesError(
            f"{name} lies {off:.0f} mm beside our {', '.join(shows)} on average; it is probably another bone, or the "
            "recipe's unit or axes are wrong."
        )


def _divided(entry: Entry, mesh: Mesh, body: Body) -> dict[str, Mesh]:
    """The mesh of each structure in an entry: halves by the median plane, other parts by whose of ours lies nearest."""
    if len(entry.shows) == 1:
        return {entry.shows[0]: mesh}
    middles = mesh.points[mesh.triangles].mean(axis=1)
    if {side_of(name) for name in entry.shows} == {"right", "left"} and len(entry.shows) == 2:
        owner = np.array([SIDES[str(side_of(name))] for name in entry.shows]) @ np.array([1.0, -1.0])
        label = np.where(middles[:, 0] * owner > 0, 0, 1)
    else:
        points = [body.shapes[name].points.astype(np.float64) for name in entry.shows]  # type: ignore[index]
        whose = np.repeat(np.arange(len(points)), [len(p) for p in points])
        label = whose[nearest(middles, np.vstack(points))[0]]
    parts = {name: label == i for i, name in enumerate(entry.shows)}
    if any(faces.sum() < 20 for faces in parts.values()):
        raise UnfitBonesError(f"{entry.file} does not hold all of {', '.join(entry.shows)}; correct the recipe.")
    return {name: mesh.kept(faces) for name, faces in parts.items()}


def _off(one: Mesh, other: Mesh) -> float:
    """Mean distance between two surfaces, both ways, millimetres."""
    (a, facing_a), (b, facing_b) = one.sampled(4000), other.sampled(4000, 6)
    there, back = nearest(a, b)[0], nearest(b, a)[0]
    return (off_plane(a, b[there], facing_b[there]) + off_plane(b, a[back], facing_a[back])) / 2


def side_of(structure: str) -> str | None:
    """The side in a paired structure's id."""
    last = structure.rsplit("-", 1)[-1]
    return last if last in SIDES else None
