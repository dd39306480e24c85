"""`kneural shapes`: other people's bones in place of ours: import a set, list the packs, remove one."""

import argparse
import sys
import time
from dataclasses import asdict

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_packs import PackFile, list_packs, remove_pack, write_pack
from anatomy.files.shape_recipes import shipped_recipes
from app.start.printing import print_json, print_text


def shapes(given: argparse.Namespace) -> int:
    """Run `import`, `list`, `remove` or `recipes`."""
    return {"import": _import, "list": _list, "remove": _remove, "recipes": _recipes}[given.shapes_command](given)


def _import(given: argparse.Namespace) -> int:
    from pathlib import Path

    from app.scene.bone_import import import_bones

    started = time.monotonic()
    named = bool(given.recipe) and not Path(given.recipe).suffix
    made = import_bones(
        given.path,
        load_shipped_facts(),
        None if named or not given.recipe else Path(given.recipe),
        given.recipe if named else "",
        lambda words: print(f"Now {words} …", file=sys.stderr, flush=True),
    )
    path = write_pack(made.body, made.pack)
    report = {
        **asdict(made.pack),
        "scale": round(made.laid.scale, 4),
        "turned_degrees": round(made.laid.degrees, 1),
        "centres_mm": round(made.laid.centres_mm, 2),
        "surfaces_mm": {bone.structure: round(bone.off_mm, 2) for bone in made.laid.bones},
        "nerve_in_bone_mm": round(made.nerve_mm, 2),
        "nerve_in_bone": made.nerve,
        "our_nerve_in_bone_mm": round(made.our_nerve_mm, 2),
        "left_out": {name: round(deep, 1) for name, deep in made.left_out.items()},
        "closed_edges": made.closed_edges,
        "missing": list(made.missing),
        "seconds": round(time.monotonic() - started, 1),
        "bytes": path.stat().st_size,
    }
    if given.json:
        print_json(report)
        return 0
    worst = max(made.laid.bones, key=lambda bone: bone.off_mm)
    lines = [
        f"{made.pack.title}: {len(made.pack.bones)} bones, kept as '{made.pack.name}'.",
        f"Licence: {made.pack.licence}. Credit: {made.pack.credit} ({made.pack.source}).",
        f"Scaled by {made.laid.scale:.3f}; middles of the bones {made.laid.centres_mm:.1f} mm from ours on average, "
        f"before each was laid on ours.",
        f"Surfaces lie {worst.off_mm:.1f} mm from ours at most on average ({worst.structure}).",
        f"The deepest nerve lies {made.nerve_mm:.1f} mm in bone"
        + (f" ({made.nerve})" if made.nerve else "")
        + f"; with our bones {made.our_nerve_mm:.1f} mm.",
    ]
    if made.left_out:
        gone = ", ".join(f"{name} ({deep:.0f} mm)" for name, deep in made.left_out.items())
        lines.append(f"Left out, since nerves would run through the bone or its mesh; ours stay: {gone}.")
    if made.closed_edges:
        lines.append(f"Holes were closed in: {', '.join(made.closed_edges)}.")
    if made.missing:
        lines.append(f"Not in the set, ours stay: {', '.join(made.missing)}.")
    lines.append(f"Show it: kneural --shapes {made.pack.name}, or View in the window.")
    print_text(lines)
    return 0


def _list(given: argparse.Namespace) -> int:
    found, complaints = list_packs()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if given.json:
        print_json([{**asdict(one.pack), "person": one.sex, "bytes": one.size} for one in found])
    elif not found:
        print_text(["No pack yet. 'kneural shapes import FOLDER' makes one."])
    else:
        print_text([_line(one) for one in found])
    return 0


def _line(one: PackFile) -> str:
    pack = one.pack
    return f"{pack.name}: {pack.title}; {len(pack.bones)} bones; {pack.licence}; {pack.credit}; {one.size / 1e6:.1f} MB"


def _remove(given: argparse.Namespace) -> int:
    print(f"Removed: {remove_pack(given.name)}", file=sys.stderr)
    return 0


def _recipes(given: argparse.Namespace) -> int:
    known = shipped_recipes()
    if given.json:
        print_json([recipe.model_dump(mode="json") for recipe in known])
    else:
        print_text([f"{one.name}: {one.title}; {len(one.bones)} meshes; {one.licence}; {one.source}" for one in known])
    return 0
