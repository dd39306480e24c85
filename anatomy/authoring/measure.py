"""Measures the shipped body (`make measure`): dimensions, distances to a real man's bones, clearances, nerves.

``python -m anatomy.authoring.measure [--reference DIR] [--pictures DIR] [--json FILE]``
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from anatomy.authoring.frame import Frame, standing_man
from anatomy.authoring.measure_clearance import (
    Clearance,
    inside_skin,
    neighbours,
    nerve_clearances,
    sorted_shapes,
    wanted_nerve_clearance,
    with_other_side,
)
from anatomy.authoring.measure_dimensions import OUTSIDE, Comparison, Dimension, dimensions, published_figures
from anatomy.authoring.measure_nerves import Deviation, Landmark, deviations, landmark_distances
from anatomy.authoring.measure_reference import Difference, Patch, differences, error_map, patches
from anatomy.authoring.woman import woman_frame
from anatomy.facts.names import StructureId
from anatomy.files.atomic import write_atomically
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from anatomy.geometry.person import Person, Sex
from anatomy.geometry.shapes import Body

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT.parent / "shared" / "reference"
OUT = ROOT / "out"
SHOWN = 8
"""How many of the worst are printed; the JSON has all."""
OFF_DRIVER = 0.03
"""A dimension further than this share from the figure that drives it is marked."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables and write the JSON."""
    parser = argparse.ArgumentParser(prog="make measure", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=BUNDLE, help="the shapes to measure")
    parser.add_argument("--reference", type=Path, default=REFERENCE, help="folder that holds vhm-lumbosacral")
    parser.add_argument("--pictures", type=Path, default=OUT / "measure", help="where the signed error maps go")
    parser.add_argument("--json", type=Path, default=OUT / "measure.json", help="where the figures go")
    given = parser.parse_args(arguments)
    try:
        body = read_bundle(given.bundle)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    frame = standing_man()
    report: dict[str, Any] = {}

    sized = dimensions(body, frame)
    print_dimensions(sized)
    report["dimensions"] = [asdict(one) | {"verdict": one.verdict} for one in sized]

    folder = given.reference / "vhm-lumbosacral"
    folder = folder if folder.is_dir() else given.reference
    if any(folder.glob("*.ply")):
        found = differences(body, folder, print)
        both = {one.name: patches(one, frame) for one in found}
        print_differences(found, both)
        report["reference"] = [_plain(one, both[one.name]) for one in found]
        for one in tqdm(found, unit="sheet", disable=None):
            error_map(one, frame, given.pictures / f"{one.name}.png")
        print(f"Signed error maps: {given.pictures}")
    else:
        print(f"No reference bones in {given.reference}: the surface distances are left out.")
        report["reference"] = []

    report["clearances"] = clearances(body, frame)
    near, strays = landmark_distances(body), deviations(body, frame)
    print_nerves(near, strays)
    report["nerve_landmarks"] = [asdict(one) | {"within": one.within} for one in near]
    report["nerve_way_points"] = [asdict(one) for one in strays]

    woman = read_bundle(given.bundle, Person(Sex.WOMAN))
    her_frame, _ = woman_frame(body.shapes[StructureId("skin")])
    print("\nTHE WOMAN")
    hers = dimensions(woman, her_frame)
    print_dimensions(hers)
    report["woman"] = {
        "dimensions": [asdict(one) | {"verdict": one.verdict} for one in hers],
        "clearances": clearances(woman, her_frame),
    }

    write_atomically(given.json, json.dumps(_finite(report), indent=1).encode())
    print(f"All figures: {given.json}")
    return 0


def clearances(body: Body, frame: Frame) -> dict[str, Any]:
    """Print the smallest clearances of a body; all of them as plain data."""
    parts = sorted_shapes(body)
    bones = with_other_side({name: parts.surfaces[name] for name in parts.bones})
    discs = {name: parts.surfaces[name] for name in parts.discs}
    open_air, channels = nerve_clearances(parts, frame)
    lists = {
        "bone to bone": (neighbours(bones), 0.0),
        "disc to bone": (neighbours(discs, {name: parts.surfaces[name] for name in parts.bones}), -0.5),
        "nerve to bone, in the open": (open_air, wanted_nerve_clearance()),
        "nerve to bone, in canals and foramina": (channels, 0.0),
        "under the skin": (inside_skin(parts), 0.0),
    }
    print_clearances(lists)
    return {title: [asdict(one) for one in rows] for title, (rows, _) in lists.items()}


def print_dimensions(rows: Sequence[Dimension]) -> None:
    """The table of dimensions, with what lies outside counted at its end."""
    print(
        "DIMENSIONS, measured on the built surfaces (mm, degrees). 'figure' drives the body; 'published' is compared."
    )
    print(f"{'where':8}{'what':30}{'measured':>9}{'figure':>8}{'off':>7}  published")
    for one in rows:
        off = "" if one.driver is None else f"{one.measured - one.driver:+.1f}"
        if one.driver and abs(one.measured / one.driver - 1) > OFF_DRIVER:
            off += "!"
        driver = "" if one.driver is None else f"{one.driver:g}"
        series = [_published(c) for c in one.published]
        print(
            f"{one.where:8}{one.what:30}{one.measured:9.1f}{driver:>8}{off:>7}  {series[0] if series else ''}".rstrip()
        )
        for text in series[1:]:
            print(f"{'':64}{text}")
    compared = [one for one in rows if any(c.low is not None for c in one.published)]
    outside = [one for one in compared if one.verdict == OUTSIDE]
    print(f"{len(rows)} dimensions, {len(compared)} with a published spread, {len(outside)} outside every such spread:")
    for one in outside:
        nearest = min((c for c in one.published if c.low is not None), key=lambda c: abs(one.measured - c.mean))
        why = f"; explained: {one.explained}" if one.explained else "; NOT EXPLAINED"
        print(
            f"  {one.where} {one.what}: {one.measured:.1f} against {nearest.low:.1f} to {nearest.high:.1f} ({nearest.source}){why}"
        )
    print("Works quoted beside the facts' sources: " + "; ".join(published_figures()["sources"].values()))


def _published(one: Comparison) -> str:
    if one.low is None:
        return f"{one.mean:g} ({one.source}, {one.verified}; no spread published)"
    return f"{one.mean:g} ({one.spread}; {one.source}, {one.verified}): {one.verdict}"


def print_differences(rows: Sequence[Difference], both: dict[str, tuple[list[Patch], list[Patch]]]) -> None:
    """Mean and 95th percentile of both directions, beside the goals, and where each bone is furthest off."""
    print("\nSURFACE DISTANCE to a real man's bones after similarity alignment (mm): mean / 95th percentile")
    print(f"{'bone':16}{'both ways':>12}{'goal':>6}{'':9}{'ours to real':>14}{'real to ours':>14}{'scale':>7}")
    for one in rows:
        ours = f"{np.abs(one.ours).mean():.2f} / {np.percentile(np.abs(one.ours), 95):.2f}"
        theirs = f"{np.abs(one.theirs).mean():.2f} / {np.percentile(np.abs(one.theirs), 95):.2f}"
        verdict = "reached" if one.mean <= one.goal else "MISSED"
        whole = f"{one.mean:.2f} / {one.p95:.2f}"
        print(f"{one.name:16}{whole:>12}{one.goal:6.1f} {verdict:8}{ours:>14}{theirs:>14}{one.alignment.scale:7.3f}")
    print("Furthest off, in each part's own frame (right half): place -> how ours would have to move")
    for one in rows:
        for words, found in zip(("ours", "real"), both[one.name], strict=True):
            for patch in found[:4]:
                at, move = (", ".join(f"{v:.0f}" for v in patch.at), ", ".join(f"{v:+.1f}" for v in patch.move))
                print(f"  {one.name:16}{words:5} at ({at}) -> ({move}), {patch.off:+.1f} mm")


def print_clearances(lists: dict[str, tuple[list[Clearance], float]]) -> None:
    """The smallest of each kind, with the names of the pair and the stretch."""
    print("\nCLEARANCES (mm, smallest first; negative: overlap or outside; right side and midline)")
    for title, (rows, wanted) in lists.items():
        short = [one for one in rows if one.smallest < wanted]
        print(f"{title}: {len(rows)} looked at, {len(short)} under {wanted:g}")
        for one in rows[:SHOWN]:
            at = ", ".join(f"{v:.0f}" for v in one.at)
            stretch = f" [{one.stretch}]" if one.stretch else ""
            print(f"  {one.smallest:6.2f}  {one.first} / {one.second} at ({at}){stretch}")


def print_nerves(near: Sequence[Landmark], strays: Sequence[Deviation]) -> None:
    """Published distances from landmarks, and the strands that stray most from their way-points."""
    print("\nNERVES: distances from landmarks (mm, or a share)")
    for one in near:
        verdict = "within" if one.within else "OUTSIDE"
        print(f"  {one.measured:7.2f} {one.unit:2} {verdict:8}{one.low:g} to {one.high:g}  {one.what} ({one.source})")
    print("Furthest from their own way-points, having given way to bone and skin (mm)")
    for stray in strays[:SHOWN]:
        print(f"  {stray.worst:6.2f} (mean {stray.mean:.2f})  {stray.strand} [{stray.stretch}]")


def _plain(one: Difference, found: tuple[list[Patch], list[Patch]]) -> dict[str, Any]:
    def listed(patches_: list[Patch]) -> list[dict[str, Any]]:
        return [{"at": p.at.tolist(), "move": p.move.tolist(), "off": p.off, "share": p.share} for p in patches_]

    return {
        "name": one.name,
        "mean": one.mean,
        "p95": one.p95,
        "goal": one.goal,
        "ours_to_real": [float(np.abs(one.ours).mean()), float(np.percentile(np.abs(one.ours), 95))],
        "real_to_ours": [float(np.abs(one.theirs).mean()), float(np.percentile(np.abs(one.theirs), 95))],
        "scale": one.alignment.scale,
        "ours_off": listed(found[0]),
        "real_off": listed(found[1]),
    }


def _finite(value: Any) -> Any:
    """JSON knows no infinity: such figures become null, others are rounded to thousandths."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    if isinstance(value, float | np.floating):
        return round(float(value), 3) if np.isfinite(value) else None
    return value


if __name__ == "__main__":
    sys.exit(main())
