"""Moving pictures: their time, what is in their files, and that nothing half is ever left."""

import errno
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QImageReader

from anatomy.reasoning.explanation import Step
from app.exports import files, moving
from app.exports.errors import ExportError
from app.exports.extras import FULL, PLAIN
from app.exports.job import Job
from app.exports.moving import Format, Pace, What, frame_counts, shots_of, written_moving
from app.exports.webp import AnimatedWebp, chunks, still_webp
from app.state.state import State
from tests.scene.regions import facts
from tests.scene.stories import EVIDENCE, explanation, outer_knee

SIZE = (96, 64)


def told_story():
    story = outer_knee()
    steps = tuple(
        Step(title=str(n), plain=f"Sentence {n} of the story.", clinical="", evidence=EVIDENCE) for n in range(4)
    )
    made = explanation(story.lesion, story.roots, story.courses, story.knee_zones, story.areas)
    object.__setattr__(made, "steps", steps)
    return made


def job(body, extras=PLAIN, view="whole", transparent=False, size=SIZE):
    story = told_story()
    return Job(facts(), body, story, State(lesion=story.lesion), view, size, extras, transparent=transparent)


def all_of(steps):
    try:
        while True:
            next(steps)
    except StopIteration as done:
        return done.value


def left_in(folder):
    return sorted(path.name for path in folder.iterdir())


@given(st.lists(st.integers(1, 20000), min_size=1, max_size=40), st.integers(1, 60))
def test_frames_of_equal_length_keep_the_time(durations, rate):
    counts = frame_counts(durations, rate)
    assert len(counts) == len(durations)
    assert min(counts) >= 0
    assert sum(counts) == max(round(sum(durations) * rate / 1000), 1)


@pytest.mark.parametrize(("rate", "seconds"), [(5, 2.0), (15, 10.0), (7, 3.0)])
def test_a_turn_is_once_round_in_the_time_asked_for(body, qapp, rate, seconds):
    shots = shots_of(What.TURNTABLE, job(body), Pace(rate, seconds))
    assert len(shots) == round(rate * seconds)
    assert sum(shot.ms for shot in shots) == round(1000 * seconds)
    azimuths = [shot.job.view.azimuth % 360 for shot in shots]
    steps = {round((b - a) % 360, 6) for a, b in zip(azimuths, azimuths[1:] + azimuths[:1], strict=True)}
    assert steps == {round(360 / len(shots), 6)}


@pytest.mark.parametrize("seconds", [None, 12.0])
def test_the_story_tells_its_four_sentences_in_order_and_in_time(body, qapp, seconds):
    shots = shots_of(What.STORY, job(body, FULL), Pace(10, seconds))
    order = list(dict.fromkeys((shot.job.state.step, " ".join(shot.job.caption.split())) for shot in shots))
    assert order == [(n, f"Sentence {n} of the story.") for n in range(4)]
    if seconds is not None:
        assert sum(shot.ms for shot in shots) == pytest.approx(1000 * seconds, abs=4)
    # One drawn frame is enough for as long as nothing moves.
    assert max(shot.ms for shot in shots) > 900


def test_while_the_eye_travels_nothing_is_named(body, qapp):
    shots = shots_of(What.STORY, job(body, FULL), Pace(10))
    resting = [shot for shot in shots if shot.ms > 500]
    assert all(shot.job.extras.labels for shot in resting)
    assert not [shot for shot in shots if shot not in resting and shot.job.extras.labels]


def test_without_a_cause_there_is_no_story(body, qapp):
    healthy = Job(facts(), body, None, State(), "whole", SIZE)
    with pytest.raises(ExportError, match="no story"):
        shots_of(What.STORY, healthy, Pace())


@pytest.mark.parametrize("pace", [Pace(0), Pace(100), Pace(10, 0.1), Pace(10, 1e6)])
def test_an_impossible_pace_is_refused(body, qapp, pace):
    with pytest.raises(ExportError, match="must be"):
        shots_of(What.TURNTABLE, job(body), pace)


def test_an_animated_webp_is_read_back_frame_for_frame(qapp, tmp_path):
    colours = ["#c02040", "#20a060", "#2040c0"]
    out = tmp_path / "three.webp"
    with files.growing(out) as file:
        whole = AnimatedWebp(file, SIZE, alpha=False, words={"Title": "A < B", "Software": "Kneural"})
        for number, colour in enumerate(colours):
            image = QImage(*SIZE, QImage.Format.Format_RGB32)
            image.fill(QColor(colour))
            whole.add(still_webp(image), 100 * (number + 1))
        whole.finish()
    reader = QImageReader(str(out))
    assert reader.supportsAnimation()
    assert reader.imageCount() == 3
    for number, colour in enumerate(colours):
        image = reader.read()
        assert (image.width(), image.height()) == SIZE
        seen, wanted = image.pixelColor(48, 32), QColor(colour)
        assert (
            abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green()) + abs(seen.blue() - wanted.blue()) < 24
        )
        assert reader.nextImageDelay() in (100 * (number + 1), 100 * (number + 2), 100)
    data = out.read_bytes()
    assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
    kinds = [kind for kind, _ in chunks(data)]
    assert kinds == [b"VP8X", b"ANIM", b"ANMF", b"ANMF", b"ANMF", b"XMP "]
    durations = [int.from_bytes(body[12:15], "little") for kind, body in chunks(data) if kind == b"ANMF"]
    assert durations == [100, 200, 300]
    assert b"A &lt; B" in data


def test_a_transparent_turn_keeps_its_hole(body, tmp_path, qapp):
    out = tmp_path / "turn.webp"
    shots = shots_of(What.TURNTABLE, job(body, transparent=True), Pace(2, 2.0))
    assert all_of(written_moving(shots, Format.WEBP, out, 2)) == out
    reader = QImageReader(str(out))
    assert reader.imageCount() == 4
    image = reader.read()
    assert image.pixelColor(2, 32).alpha() == 0
    assert left_in(tmp_path) == ["turn.webp"]


def test_png_frames_come_as_a_folder_that_says_what_it_is(body, tmp_path, qapp):
    out = tmp_path / "frames"
    shots = shots_of(What.TURNTABLE, job(body), Pace(3, 1.0))
    all_of(written_moving(shots, Format.PNG, out, 3))
    assert left_in(out) == ["about.txt", "frame-1.png", "frame-2.png", "frame-3.png"]
    assert (QImage(str(out / "frame-2.png")).width(), QImage(str(out / "frame-2.png")).height()) == SIZE
    about = (out / "about.txt").read_text(encoding="utf-8")
    assert "3 frames, 3 a second" in about
    assert "MIT licence" in about
    assert str(tmp_path) not in about


@pytest.mark.parametrize("file_format", Format)
@pytest.mark.parametrize("after", [1, 2, 5])
def test_a_stopped_export_leaves_nothing(body, tmp_path, qapp, file_format, after):
    out = tmp_path / "turn"
    steps = written_moving(shots_of(What.TURNTABLE, job(body), Pace(4, 1.0)), file_format, out, 4)
    shares = [next(steps).share for _ in range(after)]
    assert shares[-1] == after // 2 / 4, "each frame tells twice: drawn, and written"
    assert left_in(tmp_path), "it is being written"
    steps.close()
    assert left_in(tmp_path) == []


class FullDisk:
    """A file on a disk that has room for so many bytes."""

    def __init__(self, file, room):
        self._file, self._room = file, room

    def write(self, data):
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_why):
        self._file.close()


@pytest.mark.parametrize("room", [0, 500])
def test_a_full_disk_gives_one_sentence_and_leaves_the_old_file(body, tmp_path, qapp, monkeypatch, room):
    out = tmp_path / "turn.webp"
    out.write_bytes(b"the one before")
    opened = files.os.fdopen
    monkeypatch.setattr(files.os, "fdopen", lambda handle, mode: FullDisk(opened(handle, mode), room))
    with pytest.raises(ExportError, match="not enough room left on the disk") as told:
        all_of(written_moving(shots_of(What.TURNTABLE, job(body), Pace(4, 1.0)), Format.WEBP, out, 4))
    assert str(told.value).count(".") <= str(out).count(".") + 2
    assert left_in(tmp_path) == ["turn.webp"]
    assert out.read_bytes() == b"the one before"


def test_a_disk_that_fills_up_between_frames_leaves_no_folder(body, tmp_path, qapp, monkeypatch):
    written = []

    def write_bytes(path, data):
        written.append(path.name)
        if len(written) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        with path.open("wb") as file:
            return file.write(data)

    monkeypatch.setattr(moving.Path, "write_bytes", write_bytes)
    with pytest.raises(ExportError, match="not enough room left on the disk"):
        all_of(written_moving(shots_of(What.TURNTABLE, job(body), Pace(4, 1.0)), Format.PNG, tmp_path / "f", 4))
    assert len(written) == 3
    assert left_in(tmp_path) == []


def test_a_still_picture_on_a_full_disk_gives_the_same_sentence(tmp_path, monkeypatch):
    def full(path, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "write_atomically", full)
    with pytest.raises(ExportError, match="not enough room left on the disk"):
        files.written(tmp_path / "a.png", b"")


def test_frames_are_never_written_among_other_files(body, tmp_path, qapp):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match="is there already"):
        all_of(written_moving(shots_of(What.TURNTABLE, job(body), Pace(4, 1.0)), Format.PNG, tmp_path, 4))
    assert left_in(tmp_path) == ["mine.txt"]


def test_an_empty_folder_may_be_filled(body, tmp_path, qapp):
    (tmp_path / "new").mkdir()
    all_of(written_moving(shots_of(What.TURNTABLE, job(body), Pace(2, 1.0)), Format.PNG, tmp_path / "new", 2))
    assert len(left_in(tmp_path / "new")) == 3
