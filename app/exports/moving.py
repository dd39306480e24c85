"""Moving pictures: the story with its sentences, or the body turning once, as animated WebP or as PNG frames."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.credits import file_words, foot_line
from app.exports.errors import ExportError
from app.exports.files import growing, growing_folder
from app.exports.job import Job, camera_of, check_size, font_of, text_without_display
from app.exports.pictures import drawn, png_bytes
from app.exports.webp import AnimatedWebp, still_webp
from app.language.words import phrase, tr
from app.scene.camera import Camera, blend
from app.scene.story import STEP_VIEWS, caption, reading_ms

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.scene.stage import Stage

RIDE_MS = 1200
"""How long the eye travels from one step of the story to the next (authored)."""
TURN_SECONDS = 10.0
"""Of one turn, unless asked for otherwise (authored)."""
FRAMES_A_SECOND = 15
FEWEST_A_SECOND, MOST_A_SECOND = 1, 60
SHORTEST, LONGEST = 1.0, 300.0
"""Seconds."""
SIZES = {
    phrase("1280 × 720"): (1280, 720),
    phrase("Full HD, 1920 × 1080"): (1920, 1080),
    phrase("Square, 1080 × 1080"): (1080, 1080),
    phrase("Small, 640 × 360"): (640, 360),
}
"""Sizes of moving pictures, pixels."""
CAPTION_LETTER = 0.76
"""Mean width of a caption's letter by the size of a picture's type."""
MOST_WIDE = 4096
"""Pixels of the longer side of a moving picture."""


class What(StrEnum):
    """What moves."""

    STORY = "story"
    TURNTABLE = "turntable"


class Format(StrEnum):
    """What is written: one file, or a folder of frames."""

    WEBP = "webp"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast and how long.

    Attributes
    ----------
    frames_a_second : int
    seconds : float, optional
        None: as long as it takes to read the story, or `TURN_SECONDS` for a turn.
    """

    frames_a_second: int = FRAMES_A_SECOND
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """One drawn frame: what is seen, and for how many milliseconds."""

    job: Job
    ms: int


@dataclass(frozen=True, eq=False)
class Progress:
    """How far it is, 0 to 1, with the frame drawn last."""

    share: float
    image: "QImage | None" = None


def shots_of(what: What, job: Job, pace: Pace) -> list[Shot]:
    """Every frame of a moving picture.

    Parameters
    ----------
    what : What
    job : Job
        For a turntable from where it begins; a story has its own views.
    pace : Pace

    Raises
    ------
    ExportError
        For a story without a cause, or a pace or size that is not possible.
    """
    if not FEWEST_A_SECOND <= pace.frames_a_second <= MOST_A_SECOND:
        raise ExportError(tr("Frames a second must be {least} to {most}.", least=FEWEST_A_SECOND, most=MOST_A_SECOND))
    if pace.seconds is not None and not SHORTEST <= pace.seconds <= LONGEST:
        raise ExportError(tr("Seconds must be {least:g} to {most:g}.", least=SHORTEST, most=LONGEST))
    check_size(job)
    if max(job.size) > MOST_WIDE:
        raise ExportError(tr("A moving picture is at most {most} pixels wide and high.", most=MOST_WIDE))
    text_without_display()
    return story(job, pace) if what is What.STORY else turntable(job, pace)


def turntable(job: Job, pace: Pace) -> list[Shot]:
    """The body turned once about its own upright axis; the last frame is followed by the first."""
    seconds = pace.seconds or TURN_SECONDS
    count = max(round(seconds * pace.frames_a_second), 2)
    camera = camera_of(job)
    times = [round(1000 * seconds * n / count) for n in range(count + 1)]
    return [
        Shot(replace(job, view=camera.orbited(360.0 * n / count, 0.0), steady=camera), times[n + 1] - times[n])
        for n in range(count)
    ]


def story(job: Job, pace: Pace) -> list[Shot]:
    """The four steps with their sentences; the eye travels between them and rests while one reads."""
    explanation = job.explanation
    if explanation is None:
        raise ExportError(tr("There is no story without a cause; choose one first."))
    level = job.state.level
    reading = [reading_ms(step, level) for step in explanation.steps]
    by = 1.0 if pace.seconds is None else 1000 * pace.seconds / sum(reading)
    shots: list[Shot] = []
    before: Camera | None = None
    for number, step in enumerate(explanation.steps):
        words = caption(step, level, letters_of(job))
        told = replace(job, state=replace(job.state, step=number), view=STEP_VIEWS[number], caption=words)
        camera, whole = camera_of(told), round(reading[number] * by)
        told = replace(told, steady=camera)
        # What is named would jump about while the eye travels.
        passing = replace(told, extras=replace(told.extras, labels=False))
        ride = 0 if before is None or before == camera else min(RIDE_MS, whole // 3)
        frames = round(ride * pace.frames_a_second / 1000)
        times = [round(ride * n / frames) for n in range(frames + 1)] if frames else [0]
        for n in range(frames):
            assert before is not None
            shots.append(
                Shot(replace(passing, view=blend(before, camera, (n + 1) / (frames + 1))), times[n + 1] - times[n])
            )
        shots.append(Shot(replace(told, view=camera), whole - times[-1]))
        before = camera
    return shots


def letters_of(job: Job) -> int:
    """How many letters a line of a caption has: three quarters of the picture's width, by the type's usual letter."""
    letter = font_of(job).pixelSize() * CAPTION_LETTER
    return max(int(0.75 * job.size[0] / letter), 16)


def written_moving(
    shots: Sequence[Shot], file_format: Format, out: Path, frames_a_second: int, stage: "Stage | None" = None
) -> Generator[Progress, None, Path]:
    """Draw and write frame after frame. Whoever stops asking (`close`) stops the work, and nothing is left of it.

    Parameters
    ----------
    shots : sequence of Shot
        All of one size.
    file_format : Format
    out : Path
        The file, or the folder for PNG frames, which must be new or empty.
    frames_a_second : int
        Of PNG frames; in a WebP every frame says how long it stays.
    stage : Stage, optional
        On which it is drawn; without one it is set up and given back again.

    Raises
    ------
    ExportError
        For a place that cannot be written, or a full disk; nothing is left there.
    """
    from app.scene.stage import Stage

    first = shots[0].job
    own = stage or Stage(first.body, first.ground)
    try:
        if file_format is Format.WEBP:
            yield from _write_webp(shots, out, own)
        else:
            yield from _write_frames(shots, out, frames_a_second, own)
    finally:
        if stage is None:
            own.close()
    return out


def _write_webp(shots: Sequence[Shot], out: Path, stage: "Stage") -> Generator[Progress, None, None]:
    first = shots[0].job
    with growing(out) as file:
        whole = AnimatedWebp(file, first.size, alpha=first.transparent, words=file_words(first.title, first.body))
        for number, shot in enumerate(shots):
            image = yield from _drawn(shot.job, stage, number / len(shots))
            whole.add(still_webp(image), shot.ms)
            yield Progress((number + 1) / len(shots), image)
        whole.finish()


def _write_frames(
    shots: Sequence[Shot], out: Path, frames_a_second: int, stage: "Stage"
) -> Generator[Progress, None, None]:
    first = shots[0].job
    counts = frame_counts([shot.ms for shot in shots], frames_a_second)
    digits = len(str(sum(counts)))
    with growing_folder(out) as folder:
        words, made = file_words(first.title, first.body), 0
        for number, (shot, count) in enumerate(zip(shots, counts, strict=True)):
            image = yield from _drawn(shot.job, stage, number / len(shots))
            data = png_bytes(image, words)
            for _ in range(count):
                made += 1
                (folder / f"frame-{made:0{digits}}.png").write_bytes(data)
            yield Progress((number + 1) / len(shots), image)
        about = [*words.values(), tr("{count} frames, {rate} a second", count=made, rate=frames_a_second)]
        about.append(foot_line(first.extras))
        (folder / "about.txt").write_text("\n".join(line for line in about if line) + "\n", encoding="utf-8")


def _drawn(job: Job, stage: "Stage", share: float) -> "Generator[Progress, None, QImage]":
    steps = drawn(job, stage)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            image: QImage = done.value
            return image
        yield Progress(share)


def frame_counts(durations: Sequence[int], frames_a_second: int) -> list[int]:
    """How often each drawn frame is repeated, for frames that all stay equally long; together they keep the time.

    Parameters
    ----------
    durations : sequence of int
        Milliseconds.
    frames_a_second : int
    """
    ends, counts, told = 0, [], 0
    for duration in durations:
        ends += duration
        upto = round(ends * frames_a_second / 1000)
        counts.append(max(upto - told, 0))
        told += counts[-1]
    if sum(counts) == 0:
        counts[0] = 1
    return counts
