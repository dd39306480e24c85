"""The hip bone: sheets for wing and ischium, swept rami, a socket cut round the hip centre, kept clear of the sacrum."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from anatomy.authoring import hip_bone_form as form
from anatomy.authoring.fields import (
    Field,
    Grid,
    Vector,
    ball,
    blur,
    ellipsoid,
    intersect,
    noise,
    plane,
    sheet,
    subtract,
    sweep,
    union,
)
from anatomy.authoring.frame import Frame
from anatomy.authoring.hip_bone_relief import uneven, with_lines
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.sacrum_form import flank_slant, half_width, sacral_curve

SOURCES = ("hip_bone_form.py", "hip_bone_relief.py", "sacrum_form.py")
SPACING_MM = 1.0
JOINT_GAP_MM = 1.3
SYMPHYSIS_HALF_GAP_MM = 2.3


def opening(frame: Frame) -> tuple[Vector, Vector]:
    """Where the acetabulum faces, and the direction in its rim's plane towards its notch; unit vectors (3,)."""
    inclination = np.radians(form.OPENING_INCLINATION_DEGREES)
    anteversion = np.radians(form.OPENING_ANTEVERSION_DEGREES)
    # Anteversion is read on horizontal slices, so it relates the forward to the outward component.
    out = np.array([np.sin(inclination), np.sin(inclination) * np.tan(anteversion), -np.cos(inclination)])
    out /= np.linalg.norm(out)
    down = np.array([-0.55, 0.12, -0.83])
    notch = down - (down @ out) * out
    return out, notch / np.linalg.norm(notch)


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    grid = Grid((-1.8, -84.0, -188.0), (148.0, 84.0, 50.0), SPACING_MM)
    field = _solid(grid, frame)
    field = blur(grid, field, 1.3)
    field = with_lines(grid, field)
    field = _roughened(grid, frame, field)
    field = _socket(grid, frame, field)
    field = intersect(field, plane(grid, (SYMPHYSIS_HALF_GAP_MM, 0, 0), (-1, 0, 0)), 1.0)
    # The left hip bone is this one mirrored, and the sacrum's two sides are not quite alike: clear of both.
    places = grid.points.reshape(-1, 3)
    clear = np.minimum(*(needed["sacrum"].distance(places * np.array([side, 1, 1], np.float32)) for side in (1, -1)))
    gap = clear.reshape(grid.shape).astype(np.float32)
    field = intersect(field, np.float32(JOINT_GAP_MM) - gap, 2.0)
    # The joint surface is pitted, never proud: the sacrum lies against it.
    pits = np.maximum(uneven(grid, field, ((5.0, 0.30, 26), (3.5, 0.18, 27))), 0)
    field = (field + pits * np.exp(-(((gap - np.float32(JOINT_GAP_MM)) / 1.2) ** 2))).astype(np.float32)
    return Built(shape_from_field("hip-bone-right", grid, field, 7600, smoothing=10), grid, field)


def _coarsely(grid: Grid, net: NDArray[np.float64], half: NDArray[np.float64], samples: tuple[int, int]) -> Field:
    """A sheet worked out on every second sample and filled in between: it is smooth, and its search is slow."""
    coarse = Grid(grid.low, [end + 2 * grid.spacing for end in grid.high], grid.spacing * 2)
    rough = sheet(coarse, net, half, samples=samples)
    at = np.meshgrid(*(np.arange(n) / 2 for n in grid.shape), indexing="ij")
    fine: Field = ndimage.map_coordinates(rough, np.stack(at), order=1, mode="nearest").astype(np.float32)
    return fine


def _local(grid: Grid, low: ArrayLike, high: ArrayLike) -> tuple[Grid, tuple[slice, slice, slice]]:
    """The part of a grid inside a box, and where it lies in the whole."""
    first = np.clip(np.floor((np.asarray(low) - grid.low) / grid.spacing), 0, None).astype(int)
    last = np.minimum(np.ceil((np.asarray(high) - grid.low) / grid.spacing).astype(int), np.array(grid.shape) - 1)
    corner = np.asarray(grid.low) + first * grid.spacing
    box = Grid(corner.tolist(), (corner + (last - first) * (grid.spacing - 1e-9)).tolist(), grid.spacing)
    return box, (slice(first[0], last[0] + 1), slice(first[1], last[1] + 1), slice(first[2], last[2] + 1))


def _solid(grid: Grid, frame: Frame) -> Field:
    """Everything before the socket is cut."""
    hip = frame["hip-centre"]
    out, _ = opening(frame)
    field = _coarsely(grid, form.WING, form.WING_HALF, (110, 110))
    field = union(field, _coarsely(grid, form.ISCHIUM, form.ISCHIUM_HALF, (80, 40)), 10.0)

    box, part = _local(grid, (40, -40, -120), (120, 75, -15))
    field[part] = union(field[part], sweep(box, form.BRIM, form.BRIM_HALF, samples=40), 10.0)

    # The bone around the socket: a thick cup, flattened towards the pelvis.
    box, part = _local(grid, hip - 50, hip + 50)
    cup = ball(box, hip - out * 3.0, 34.0)
    cup = intersect(cup, plane(box, hip - out * form.RIM_RECESS_MM, out), 3.0)
    cup = intersect(cup, plane(box, (50.5, hip[1], hip[2]), (-1.0, -0.30, 0.12)), 6.0)
    field[part] = union(field[part], cup, 12.0)
    # Weight passes above and behind the socket: the bone is thickest there.
    field[part] = union(field[part], ellipsoid(box, hip + np.array([-1.0, -15.0, 14.0]), (21.0, 22.0, 26.0)), 12.0)

    box, part = _local(grid, (-5, -30, -190), (100, 84, -75))
    ramus = sweep(box, form.SUPERIOR_RAMUS, form.SUPERIOR_RAMUS_HALF, up=(0.05, 0.55, 0.83), exponent=2.2, samples=50)
    body = sweep(box, form.PUBIC_BODY, form.PUBIC_BODY_HALF, up=form.SYMPHYSIS_LONG, exponent=2.3, samples=30)
    lower = sweep(box, form.INFERIOR_RAMUS, form.INFERIOR_RAMUS_HALF, up=(-0.55, -0.1, -0.8), exponent=2.3, samples=50)
    bar = sweep(box, form.COTYLOID_BAR, form.COTYLOID_BAR_HALF, samples=30)
    pubis = union(union(union(ramus, body, 8.0), lower, 7.0), bar, 8.0)
    field[part] = union(field[part], pubis, 8.0)
    return _bumps(grid, frame, field)


def _bumps(grid: Grid, frame: Frame, field: Field) -> Field:
    """Spines, tubercles, the crest's lip and the arcuate line, melted into the sheets."""

    def bump(at: ArrayLike, radii: ArrayLike, blend: float) -> None:
        reach = np.asarray(radii, dtype=np.float64) + blend + 6.0
        box, part = _local(grid, np.asarray(at) - reach, np.asarray(at) + reach)
        field[part] = union(field[part], ellipsoid(box, at, radii), blend)

    bump(frame["asis"] + np.array([2.5, -8.5, 5.5]), (5.0, 7.0, 8.5), 9.0)
    bump(frame["aiis"] + np.array([-1.0, -8.5, 5.0]), (5.4, 6.8, 11.5), 11.0)
    bump(frame["psis"] + np.array([2.5, 5.0, 0.5]), (6.5, 6.5, 8.5), 5.0)
    bump(frame["piis"] + np.array([5.0, 2.5, 4.5]), (4.2, 5.5, 5.0), 5.0)
    bump(frame["ischial-tuberosity"] + np.array([0.0, -6.0, 13.0]), (10.0, 13.0, 12.0), 8.0)
    spine = frame["ischial-spine"]
    box, part = _local(grid, spine - 30, spine + 36)
    spike = sweep(
        box,
        [spine + np.array([8, 13, 5]), spine + np.array([3.8, 6, 2.5]), spine + np.array([0, 1.5, 0])],
        [(13.0, 5.0), (8.0, 3.8), (3.0, 2.4)],
        samples=14,
    )
    field[part] = union(field[part], spike, 8.0)
    tubercle = frame["pubic-tubercle"]
    bump(tubercle + np.array([0.0, -4.2, -2.6]), (5.6, 5.0, 4.8), 6.0)
    bump((59.5, -6, -134), (5.0, 9.0, 14.0), 9.0)  # the pelvic face of the ischium is flat
    bump((69, 47, -96), (9.0, 8.0, 7.0), 8.0)  # iliopubic eminence
    box, part = _local(grid, (80, -40, -45), (150, 84, 50))
    field[part] = union(field[part], sweep(box, form.CREST_LIP, form.CREST_LIP_HALF, samples=40), 12.0)
    bump((57.5, -31.5, 8), (10.0, 9.0, 13.0), 10.0)  # the tuberosity above the joint surface
    box, part = _local(grid, (5, -40, -140), (95, 84, -22))
    line = sweep(box, form.ARCUATE_LINE, [3.0, 3.4, 4.0, 4.2, 3.4, 2.4, 1.8], samples=50)
    field[part] = union(field[part], line, 8.0)
    box, part = _local(grid, (15, -84, -80), (90, 25, 40))
    field[part] = union(field[part], _auricular_pad(box, frame), 12.0)
    return field


def _auricular_pad(grid: Grid, frame: Frame) -> Field:
    """Bone laid against the sacrum's flank, bent like an ear; the sacrum's own surface then trims it to fit."""
    curve = sacral_curve(frame)
    path, widths, backwards = [], [], []
    for level, depth, half, outwards in form.AURICULAR:
        slant = float(flank_slant(level)) * max(depth + 15.0, -6.0)
        path.append(curve.body(level, float(half_width(level)) - slant + outwards, depth))
        widths.append((half, 6.8))
        backwards.append(curve.body(level, 0, 1) - curve.body(level, 0, 0))
    return sweep(grid, path, widths, up=np.array(backwards), exponent=2.6, samples=40)


def _roughened(grid: Grid, frame: Frame, field: Field) -> Field:
    """Slow unevenness everywhere, fine roughness where muscles and ligaments hold."""
    crest = form.WING[6].tolist() + form.WING[3:6, 6].tolist() + form.WING[2:6, 0].tolist()
    rough_at = np.array(
        [*crest, frame["ischial-tuberosity"] + np.array([2, -10, 12]), frame["asis"], frame["aiis"], frame["psis"]]
    )
    weight = np.zeros(grid.shape, np.float32)
    for place in rough_at:
        box, part = _local(grid, place - 30, place + 30)
        away = ((box.points - place.astype(np.float32)) ** 2).sum(-1)
        np.maximum(weight[part], np.exp(-away / np.float32(2 * 11.0**2)), out=weight[part])
    box, part = _local(grid, (10, -90, -45), (80, -15, 40))  # the iliac tuberosity, where the joint's ligaments hold
    away = ((box.points - np.array([44, -52, -2], np.float32)) ** 2).sum(-1)
    field[part] += np.exp(-away / np.float32(2 * 15.0**2)) * noise(box, 9.0, 1.2, 25)
    slow = uneven(grid, field, ((22.0, 0.45, 21), (9.0, 0.14, 22)))
    fine = uneven(grid, field, ((4.5, 0.17, 23), (8.0, 0.26, 24)))
    return (field + slow + weight * fine).astype(np.float32)


def _socket(grid: Grid, frame: Frame, field: Field) -> Field:
    """The rim, the lunate surface round the femoral head, the fossa and the notch."""
    whole, hip = field, frame["hip-centre"]
    radius = frame.figures["lengths"]["acetabular_diameter"]["values"][0] / 2
    out, notch = opening(frame)
    across = np.cross(out, notch)
    box, part = _local(grid, hip - 60, hip + 60)
    field = whole[part]
    # The rim: a lip that fails at the notch.
    turn = np.radians(np.linspace(40, 320, 40))
    centre = hip - out * (form.RIM_RECESS_MM + 3.0)
    ring = centre + 28.2 * (np.cos(turn)[:, None] * notch + np.sin(turn)[:, None] * across)
    field = union(
        field, sweep(box, ring, np.interp(turn, np.radians([40, 80, 280, 320]), [1.8, 3.2, 3.2, 1.8]), samples=60), 9.0
    )
    field = subtract(field, _beyond_rim(box, hip, out, radius), 4.0)
    field = subtract(field, ball(box, hip, radius), 1.2)
    # The fossa is a step down from the lunate surface, round the middle of the socket and open towards the notch.
    well = fossa_outline(box, hip, notch, across)
    fossa = intersect(ball(box, hip, form.FOSSA_FLOOR_MM), well, 2.0)
    fossa = intersect(fossa, plane(box, hip - out * 6.0, out), 2.0)
    path = [
        hip + reach * (np.cos(a) * notch - np.sin(a) * out)
        for reach, a in zip((25.5, 26.5, 28.0, 30.0), np.radians([60, 36, 14, -6]), strict=True)
    ]
    gap = sweep(box, path, [(4.4, 9.0), (5.2, 9.5), (6.0, 10.0), (6.5, 10.5)], up=notch - out, samples=20)
    field = subtract(field, union(fossa, gap, 6.0), 2.2)
    # The floor of the fossa is thin, but it is bone: keep 3 mm of it.
    floor = intersect(ball(box, hip, form.FOSSA_FLOOR_MM + 3.0), -ball(box, hip, form.FOSSA_FLOOR_MM), 1.0)
    floor = intersect(floor, plane(box, hip - out * 8.0, out), 2.0)
    floor = intersect(floor, plane(box, hip + notch * 15.0, notch), 6.0)
    whole[part] = union(field, floor, 3.0)
    return whole


def fossa_outline(grid: Grid, hip: Vector, notch: Vector, across: Vector) -> Field:
    """The acetabular fossa as seen from the femoral head: a disc that runs out into a strip to the notch."""
    p = grid.points - hip.astype(np.float32)
    down, aside = p @ notch.astype(np.float32), p @ across.astype(np.float32)
    disc = np.hypot(down - np.float32(5.0), aside * np.float32(0.94)) - np.float32(form.FOSSA_RADIUS_MM)
    strip = np.maximum(np.abs(aside) - np.float32(form.FOSSA_STRIP_MM), np.float32(5.0) - down)
    return union(disc.astype(np.float32), strip.astype(np.float32), 4.0)


def _beyond_rim(grid: Grid, hip: Vector, out: Vector, radius: float) -> Field:
    """The way into the socket: a cylinder from the rim outwards, so that nothing roofs the femoral head."""
    p = grid.points - hip.astype(np.float32)
    along = p @ out.astype(np.float32)
    aside = np.linalg.norm(p - along[..., None] * out.astype(np.float32), axis=-1)
    return np.maximum(aside - np.float32(radius), -(along + np.float32(form.RIM_RECESS_MM))).astype(np.float32)


PARTS = (Part("hip-bone-right", _build, ("sacrum",)),)
