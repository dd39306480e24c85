"""What is written over a picture, in the order in which it takes its place."""

from app.exports.burnt_in import BurntIn
from app.exports.credits import foot_line
from app.exports.in_sight import Frame, in_sight
from app.exports.job import Job
from app.exports.legend import legend_rows
from app.language.words import tr
from app.look.colours import FELT, FELT_ON_DARK
from app.scene.picture import Look, Picture, Place
from app.scene.section import Section

SAMPLES = 24
"""Points that stand for a structure where it is asked what a legend would cover."""


def _everywhere(job: Job, picture: Picture) -> list[Place]:
    """Places all over what is shown, those that the picture is about more often."""
    places = list(picture.keep_clear)
    for name, shape in job.body.shapes.items():
        if picture.appearances[name].look is not Look.HIDDEN:
            points = shape.points[:: max(len(shape.points) // SAMPLES, 1)]
            places += [(float(x), float(y), float(z)) for x, y, z in points]
    return places


def write_over(job: Job, over: BurntIn, picture: Picture, pixels_per_mm: float, *, cut: Section | None = None) -> None:
    """Everything that is written over the body, what must not move first."""
    extras = job.extras
    if extras.sides and not cut:
        over.words()
    if extras.title:
        over.heading(*job.title)
    foot = foot_line(extras)
    if foot and (extras.licence or extras.title):
        over.foot(foot)
    elif foot:
        over.note(foot)
    if job.caption:
        over.telling(job.caption)
    if extras.legend:
        colour = FELT_ON_DARK if job.dark else FELT
        seen = picture if cut else in_sight(picture, job.body, Frame(job.steady or over.camera, *job.size))
        rows = legend_rows(seen, job.explanation, job.facts, job.state.level, felt_colour=colour, cut=cut)
        over.legend(rows, () if cut else _everywhere(job, picture), at_top=job.steady is not None)
    if extras.scale:
        over.scale(pixels_per_mm, tr("in the plane of the cut") if cut else tr("at the focal plane"))
    if extras.labels and not cut:
        over.labels(picture.labels, picture.keep_clear)
