"""Recipes: how a public set of meshes becomes bones of this body. One short YAML file for each set."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from anatomy.facts.facts import Facts
from anatomy.facts.names import Side, StructureId
from anatomy.facts.rows import StructureLayer
from anatomy.files.pack_error import PackError
from anatomy.geometry.person import Sex

RECIPES = Path(__file__).resolve().parents[2] / "assets" / "recipes"
OWN_RECIPE = "recipe.yaml"
"""A recipe that lies in the set itself."""
LARGEST_RECIPE_BYTES = 200_000
UNIT_MM = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "inch": 25.4}
WAYS = {
    "right": (1, 0, 0),
    "left": (-1, 0, 0),
    "front": (0, 1, 0),
    "back": (0, -1, 0),
    "up": (0, 0, 1),
    "down": (0, 0, -1),
}
"""Directions of the body frame by their words."""
Way = Literal["right", "left", "front", "back", "up", "down"]
Short = Annotated[str, Field(min_length=1, max_length=300)]


class RecipeBone(BaseModel):
    """One mesh and what it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: Short
    """Name of the file, with or without its ending, or of a node in a GLB, or the concept that an OBJ names in its head."""
    also: tuple[Short, ...] = ()
    """Other names under which some releases have it."""
    shows: tuple[Short, ...]
    """Structures, by our id (``femur-right``) or by FMA number (``FMA9611-right``); several where one mesh holds them."""
    group: str = Field(default="", max_length=60)
    """Bones of one group keep their places to one another."""
    mirror: bool = False
    """Whether the other side's bone is its mirror image."""

    @property
    def keys(self) -> tuple[str, ...]:
        """What it is looked up by, the first that is there counts."""
        return tuple(key_of(name) for name in (self.file, *self.also))

    @field_validator("shows", mode="before")
    @classmethod
    def _one_or_many(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value


class Recipe(BaseModel):
    """How a set of meshes is read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]
    title: Short
    credit: Short
    licence: Short
    source: Short
    person: Sex = Sex.MAN
    unit: Literal["mm", "cm", "m", "inch"]
    axes: tuple[Way, Way, Way] | Literal["auto"]
    """Where +x, +y and +z point; ``auto`` finds out by the bones' places."""
    place: Literal["together", "each"] = "together"
    """Whether the meshes lie as in a body, or each (each group) has an origin of its own."""
    bones: Annotated[tuple[RecipeBone, ...], Field(min_length=1, max_length=400)]

    @model_validator(mode="after")
    def _axes_stand_upright(self) -> "Recipe":
        if self.axes != "auto":
            if len({abs(WAYS[way][0]) + 2 * abs(WAYS[way][1]) + 3 * abs(WAYS[way][2]) for way in self.axes}) != 3:
                raise ValueError("axes need one of right/left, one of front/back and one of up/down")
        elif self.place == "each":
            raise ValueError("axes: auto needs meshes that lie together")
        return self


def read_recipe(path: Path) -> Recipe:
    """A recipe from its file.

    Raises
    ------
    PackError
        With one sentence that names the file and the first thing wrong in it.
    """
    try:
        if path.stat().st_size > LARGEST_RECIPE_BYTES:
            raise PackError(f"The recipe {path.name} is larger than {LARGEST_RECIPE_BYTES // 1000} kB; shorten it.")
        return Recipe.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise PackError(f"The recipe {path} could not be read: {error.strerror or error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"]) or "the recipe"
        raise PackError(f"The recipe {path.name} has a fault at {where}: {first['msg']}.") from error
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        told = " ".join(str(error).split())[:200]
        raise PackError(f"The recipe {path.name} is not YAML that can be read: {told}.") from error


def shipped_recipes() -> list[Recipe]:
    """The recipes that come with Kneural, by name."""
    return [read_recipe(path) for path in sorted(RECIPES.glob("*.yaml"))]


def key_of(name: str) -> str:
    """What a file or node is looked up by: its name without folders, in small letters."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].strip().lower()


def found_in(recipe: Recipe, keys: Iterable[str]) -> list[RecipeBone]:
    """The bones of a recipe that a set has, by the keys of its files and nodes."""
    there = set(keys)
    return [bone for bone in recipe.bones if there & set(bone.keys)]


def structures_of(bone: RecipeBone, facts: Facts, known: Iterable[str]) -> tuple[str, ...]:
    """The ids of our shapes that a mesh stands for.

    Raises
    ------
    PackError
        For a structure that the body has not.
    """
    there = set(known)
    found = []
    for wanted in bone.shows:
        name = _by_fma(wanted, facts) if wanted.upper().startswith("FMA") else wanted
        row = facts.structure(StructureId(name))
        if name not in there or row is None or row.layer is not StructureLayer.BONES:
            raise PackError(
                f"The recipe gives {bone.file} as '{wanted}', which is no bone of this body; "
                "'kneural list structures' names them, paired ones end in -right or -left."
            )
        found.append(name)
    return tuple(found)


def _by_fma(wanted: str, facts: Facts) -> str:
    number, _, side = wanted[3:].lstrip(": ").partition("-")
    row = next((row for row in facts.structures.values() if row.fma == number), None)
    if row is None:
        return wanted
    return f"{row.id}-{side}" if row.paired and side in set(Side) else str(row.id)
