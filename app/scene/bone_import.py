"""From a folder or ZIP of somebody's meshes to a body with those bones: read, laid on, checked, thinned out, followed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from anatomy.facts.facts import Facts
from anatomy.facts.names import StructureId
from anatomy.files.mesh_sets import MeshSet, opened
from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.files.shape_recipes import (
    UNIT_MM,
    WAYS,
    Recipe,
    RecipeBone,
    found_in,
    read_recipe,
    shipped_recipes,
    structures_of,
)
from anatomy.geometry.bone_canals import ENOUGH, still_held
from anatomy.geometry.bone_room import deepest
from anatomy.geometry.following_bones import change_for, followed
from anatomy.geometry.led_nerves import led_nerves
from anatomy.geometry.meshes import Mesh, Similarity
from anatomy.geometry.nerve_net import lines_of
from anatomy.geometry.other_bones import Entry, Laid, UnfitBonesError, lay_on, our_mesh
from anatomy.geometry.person import Person
from anatomy.geometry.shapes import Body, Pack
from app.scene.mesh_reading import ReadMesh, read_meshes
from app.scene.mesh_shaping import arrays_of, bone_shape, closed, surface_of
from app.scene.tissues import Tissue, tissue

TOLERANCE_MM = 4.0
"""So deep a nerve's surface may lie in a new bone at the worst place (authored: about a root's thickness)."""


@dataclass(frozen=True, eq=False)
class Imported:
    """A body with other bones, and what was found while they were laid on.

    ``closed_edges`` names the meshes whose holes were closed, ``missing`` what the recipe names and the set lacks,
    ``left_out`` the bones through which nerves would run, and how deep; ours stay. ``nerve_mm`` how deep the worst nerve lies in the new bones, ``our_nerve_mm`` the same for our nerves in our bones.
    """

    body: Body
    pack: Pack
    laid: Laid
    closed_edges: dict[str, int]
    missing: tuple[str, ...]
    left_out: dict[str, float]
    nerve_mm: float
    nerve: str
    our_nerve_mm: float
    our_nerve: str


def import_bones(
    path: Path,
    facts: Facts,
    recipe_path: Path | None = None,
    recipe_name: str = "",
    tell: Callable[[str], None] = lambda _: None,
) -> Imported:
    """Make a body with the bones of a set.

    Parameters
    ----------
    path : Path
        A folder or a ZIP.
    facts : Facts
    recipe_path : Path, optional
        A recipe; without one the set's own ``recipe.yaml`` counts, else the shipped one that fits best.
    recipe_name : str
        Name of a shipped recipe.
    tell : callable
        Told in words what is being done.

    Raises
    ------
    PackError
        With one sentence for whatever is wrong.
    """
    return _followed(lay_set(path, facts, recipe_path, recipe_name, tell), tell)


@dataclass(frozen=True, eq=False)
class LaidSet:
    """A set read by its recipe and laid on our body; ``missing`` is what the recipe names and the set lacks."""

    recipe: Recipe
    body: Body
    laid: Laid
    read: dict[str, ReadMesh]
    missing: tuple[str, ...]


def lay_set(
    path: Path,
    facts: Facts,
    recipe_path: Path | None = None,
    recipe_name: str = "",
    tell: Callable[[str], None] = lambda _: None,
) -> LaidSet:
    """Read a set and lay its bones where ours stand; as `import_bones`, but nothing soft follows yet."""
    with opened(path) as found:
        recipes = _recipes(found, recipe_path, recipe_name)
        tell("reading the meshes")
        read = read_meshes(found.files, {key for recipe in recipes for bone in recipe.bones for key in bone.keys})
    recipe = max(recipes, key=lambda one: (len(found_in(one, read)), len(found_in(one, read)) / len(one.bones)))
    there = found_in(recipe, read)
    if not there:
        raise PackError(
            f"No mesh in {path.name} has a name that {'the recipe' if len(recipes) == 1 else 'a recipe'} knows; "
            "write a recipe.yaml beside the meshes that says which is which."
        )
    body = read_bundle(BUNDLE, Person(recipe.person))
    entries = [
        Entry(bone.file, structures_of(bone, facts, body.shapes), _read_as(bone, read).mesh, bone.group, bone.mirror)
        for bone in there
    ]
    _no_two_for_one(entries)
    tell(f"laying {len(entries)} meshes on the body")
    axes = None if recipe.axes == "auto" else np.array([WAYS[way] for way in recipe.axes], dtype=np.float64).T
    try:
        laid = lay_on(entries, body, axes, UNIT_MM[recipe.unit], together=recipe.place == "together")
    except UnfitBonesError as error:
        raise PackError(str(error)) from error
    return LaidSet(recipe, body, laid, read, tuple(bone.file for bone in recipe.bones if bone not in there))


def _recipes(found: MeshSet, path: Path | None, name: str) -> list[Recipe]:
    if path is not None:
        return [read_recipe(path)]
    shipped = shipped_recipes()
    if name:
        named = [recipe for recipe in shipped if recipe.name == name]
        if not named:
            raise PackError(
                f"There is no recipe '{name}'; there are: {', '.join(one.name for one in shipped)}, or name a file."
            )
        return named
    return [read_recipe(found.recipe)] if found.recipe is not None else shipped


def _read_as(bone: RecipeBone, read: dict[str, ReadMesh]) -> ReadMesh:
    return next(read[key] for key in bone.keys if key in read)


def _no_two_for_one(entries: Sequence[Entry]) -> None:
    seen: dict[str, str] = {}
    for entry in entries:
        for name in entry.shows:
            if name in seen:
                raise PackError(f"The recipe gives both {seen[name]} and {entry.file} as {name}; keep one of them.")
            seen[name] = entry.file


def _followed(lies: LaidSet, tell: Callable[[str], None]) -> Imported:
    recipe, body, laid, read = lies.recipe, lies.body, lies.laid, lies.read
    left_out: dict[str, float] = {}
    nerves = lines_of(body.shapes)
    whole = {bone.structure: _whole(bone.mesh) for bone in laid.bones}
    while True:
        bones = [bone for bone in laid.bones if bone.structure not in left_out]
        if not bones:
            raise PackError(
                f"Nerves would run through every one of these bones, deeper than {TOLERANCE_MM:.0f} mm; ours stay."
            )
        meshes = {bone.structure: whole[bone.structure] for bone in bones}
        carried = _carried(body, meshes, {bone.structure: bone.like for bone in bones}, tell)
        changed = _led(body, carried, meshes, tell)
        tell("measuring how the nerves lie")
        deep = {name: deepest(changed.shapes, [mesh])[0] for name, mesh in meshes.items()}
        for name in meshes:
            mine, theirs = (our_mesh([one.shapes[StructureId(name)]]) for one in (body, changed))
            if still_held(nerves, mine, changed.shapes, theirs)[0] < ENOUGH:
                # Led round a bone without a canal: what counts is how they would lie without that.
                deep[name] = max(deepest(carried.shapes, [theirs])[0], TOLERANCE_MM + 0.1)
        files = {bone.file for bone in bones if deep[bone.structure] > TOLERANCE_MM}
        if not files:
            break
        # A mesh without the canal or the holes of ours cannot be walked round: ours stays in its place.
        tell(f"leaving out {', '.join(sorted(files))}, which nerves would run through")
        left_out |= {bone.structure: deep[bone.structure] for bone in bones if bone.file in files}
    laid = replace(laid, bones=tuple(bones))
    changes = "laid on this body, scaled, thinned out" + (", mirrored" if any(b.mirror for b in recipe.bones) else "")
    pack = Pack(recipe.name, recipe.title, recipe.credit, recipe.licence, recipe.source, changes, tuple(sorted(meshes)))
    worst, nerve = deepest(changed.shapes, list(meshes.values()))
    ours, our_nerve = deepest(body.shapes, [our_mesh([body.shapes[StructureId(name)]]) for name in meshes])
    holes = {one.file: one.closed_edges for one in read.values() if one.closed_edges}
    changed = replace(changed, pack=pack)
    return Imported(changed, pack, laid, holes, lies.missing, left_out, worst, nerve, ours, our_nerve)


def _carried(body: Body, meshes: dict[str, Mesh], like: dict[str, Similarity], tell: Callable[[str], None]) -> Body:
    """The body with these bones, and all else carried along."""
    tell("letting nerves, discs and skin follow")
    shapes = {
        StructureId(name): bone_shape(name, mesh, body.shapes[StructureId(name)]) for name, mesh in meshes.items()
    }
    return followed(body, shapes, change_for(body, meshes, like, _bones_of(body)))


def _led(body: Body, carried: Body, meshes: dict[str, Mesh], tell: Callable[[str], None]) -> Body:
    """The same body with nerves led round its bones."""
    tell("leading nerves round the bones")
    others = [our_mesh([carried.shapes[name]]) for name in _bones_of(body) if name not in meshes]
    nerves = led_nerves(body.shapes, carried.shapes, list(meshes.values()), others)
    return replace(carried, shapes={**carried.shapes, **nerves})


def _bones_of(body: Body) -> list[StructureId]:
    return [name for name in body.shapes if tissue(name) is Tissue.BONE]


def _whole(mesh: Mesh) -> Mesh:
    """A part that was cut off another gets a surface where it was cut."""
    return arrays_of(closed(surface_of(mesh))) if mesh.open_edges else mesh
