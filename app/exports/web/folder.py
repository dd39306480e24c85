"""A folder with the page of every lesion that can occur, made on all cores or on a Dask cluster.

Finished pages are skipped, so an interrupted run goes on where it was. Each page tells in its head of what it was made
(facts, shapes, viewer, version, lesion, person); one made of anything else is made again. Only this process writes.
"""

import hashlib
import importlib
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from itertools import product
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Any

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, Side
from anatomy.files.compiled_facts import SHIPPED
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.flat_map_file import FLAT_MAP
from anatomy.files.pack_error import PackError
from anatomy.files.passing_folder import passing_folder
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.person import Person
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explain import explain
from anatomy.reasoning.possible import choices
from app.exports.errors import ExportError
from app.exports.files import written
from app.exports.web.index import index
from app.exports.web.page import ASSETS, asset, page
from app.language.languages import FOLDER, facts_in, speak
from app.language.words import spoken
from app.state.state import State

INDEX = "index.html"
PATIENCE_S = 10
"""How long a Dask cluster may take to answer, and to have its first worker."""
MOST_SAID = 1000
"""Letters of what a worker says of a failure: its answer is to fit into one write to a pipe."""
HEAD_BYTES = 600
"""The mark stands within the first bytes of a page."""
PACKAGES = Path(__file__).resolve().parents[3]
ROOMS = ("anatomy/geometry", "anatomy/reasoning", "app/exports", "app/language", "app/look", "app/scene")
"""The code that decides what stands in a page."""
Told = Callable[[int, int, str], None]
"""Hears how many pages are done, of how many, and the name of the last."""
Made = tuple["Task", bytes | str]
"""A page's bytes, or the sentence that says why there is none."""


@dataclass(frozen=True, slots=True)
class Task:
    """One page to be made."""

    lesion: Lesion
    dermatome_map: DermatomeMap
    person: Person
    mark: str
    language: str = "en"

    @property
    def name(self) -> str:
        """File name: ``disc-herniation-l4-l5-subarticular-right.html``."""
        lesion = self.lesion
        parts = (lesion.condition, lesion.segment, lesion.root, lesion.zone, lesion.side)
        return "-".join(str(part).lower() for part in parts if part is not None) + ".html"


def every_lesion(facts: Facts, severity: float) -> list[Lesion]:
    """Every condition at every place, herniation zone and side where it can occur; both sides where it needs none."""
    found = []
    for condition in facts.conditions:
        possible = choices(facts, condition)
        sides: list[Side | None] = list(Side) if possible.has_side else [None]
        if possible.has_side and not possible.needs_side:
            sides.append(None)
        places = product(possible.segments or (None,), possible.roots or (None,), possible.zones or (None,), sides)
        found += [Lesion(condition, segment, root, side, zone, severity) for segment, root, zone, side in places]
    return found


def tasks_for(facts: Facts, dermatome_map: DermatomeMap, person: Person, severity: float) -> list[Task]:
    """All pages, in the order of the conditions and in the language in use."""
    return [
        Task(lesion, dermatome_map, person, mark_of(lesion, dermatome_map, person), spoken())
        for lesion in every_lesion(facts, severity)
    ]


def mark_of(lesion: Lesion, dermatome_map: DermatomeMap, person: Person) -> str:
    """What a page of these is made of in the language in use, as a short text; equal marks mean equal pages."""
    told = f"{_made_of()} {lesion} {dermatome_map} {person} {spoken()}"
    return hashlib.sha256(told.encode()).hexdigest()[:24]


@lru_cache(maxsize=1)
def _made_of() -> str:
    """Hash of the shipped data and of what turns it into a page."""
    try:
        release = version("kneural")
    except PackageNotFoundError:
        release = "none"
    digest = hashlib.sha256(release.encode())
    code = sorted(file for room in ROOMS for file in (PACKAGES / room).rglob("*.py"))
    told = (*sorted(FOLDER.glob("*.json")), *sorted(SHIPPED.parent.glob("facts.*.json")))
    for file in (SHIPPED, BUNDLE, FLAT_MAP, *sorted(ASSETS.glob("*.*")), *told, *code):
        digest.update(file.read_bytes() if file.is_file() else b"")
    return digest.hexdigest()


def finished(out: Path, task: Task) -> bool:
    """Whether the page is there and made of the same."""
    try:
        with out.open("rb") as file:
            return f'content="{task.mark}"'.encode() in file.read(HEAD_BYTES)
    except OSError:
        return False


def made(task: Task) -> Made:
    """Make one page from the shipped facts and shapes; runs in a worker, here or elsewhere."""
    try:
        if task.language != spoken():
            speak(task.language)
        if mark_of(task.lesion, task.dermatome_map, task.person) != task.mark:
            return task, "A worker has another version of Kneural; install the same one everywhere."
        facts, body = _facts(task.language), _body(task.person)
        explanation = explain(facts, task.lesion, task.dermatome_map)
        state = State(lesion=task.lesion, dermatome_map=task.dermatome_map, person=task.person)
        return task, page(facts, body, explanation, state, task.mark)
    except (ExportError, ValueError, OSError) as error:
        return task, f"{task.name}: {error}"


@lru_cache(maxsize=1)
def _facts(language: str) -> Facts:
    return facts_in(language, load_shipped_facts())


@lru_cache(maxsize=1)
def _body(person: Person) -> Body:
    return read_bundle(BUNDLE, person)


def export_folder(facts: Facts, tasks: Sequence[Task], out: Path, tell: Told, dask: str = "", cores: int = 0) -> int:
    """Write the pages that are not finished yet, and a list of all.

    Parameters
    ----------
    facts : Facts
        For the names in the list.
    tasks : sequence of Task
    out : Path
        The folder; made where only itself is missing.
    tell : callable
        Told of each page.
    dask : str
        Address of a Dask scheduler; empty: this machine.
    cores : int
        Worker processes; 0: one for each core.

    Returns
    -------
    int
        How many pages were made now.

    Raises
    ------
    ExportError
        When the folder cannot be used, Dask is missing or does not answer, or pages could not be made. Those that
        could are kept.
    """
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise ExportError(f"The folder {out} cannot be used: {error.strerror or error}.") from error
    asset("viewer.js")
    pending = [task for task in tasks if not finished(out / task.name, task)]
    done = len(tasks) - len(pending)
    troubles: list[str] = []
    try:
        with _workers(pending, out, dask, cores) as results:
            for task, answer in results:
                if isinstance(answer, str):
                    troubles.append(answer)
                    continue
                written(out / task.name, answer)
                done += 1
                tell(done, len(tasks), task.name)
        _list(facts, tasks, out)
    except KeyboardInterrupt:
        _list(facts, tasks, out)  # what is there can be used already
        raise
    except ExportError:
        with suppress(OSError):  # only an empty one goes
            out.rmdir()
        raise
    if troubles:
        raise ExportError(f"{len(troubles)} of {len(tasks)} pages could not be made. {troubles[0]}")
    return len(pending)


def _list(facts: Facts, tasks: Sequence[Task], out: Path) -> None:
    """Write the page that leads to those that are there."""
    written(out / INDEX, index(facts, [(task.name, task.lesion) for task in tasks if (out / task.name).is_file()]))


@contextmanager
def _workers(pending: Sequence[Task], out: Path, dask: str, cores: int) -> Iterator[Iterator[Made]]:
    if dask and pending:
        with _on_dask(pending, dask) as results:
            yield results
        return
    count = min(cores or os.cpu_count() or 1, len(pending))
    if count <= 1:
        yield map(made, pending)
        return
    try:
        with passing_folder("kneural-pages-") as between, _pool(count) as pool:
            yield _from_pool(pool, pending, between, out)
    except PackError as error:
        raise ExportError(str(error)) from error


@contextmanager
def _pool(count: int) -> Iterator[ProcessPoolExecutor]:
    others = set(active_children())
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_leave_stopping_to_the_first)
    try:
        yield pool
    except BaseException:
        # Nobody waits for pages that nobody writes. To wait for workers to leave by themselves could take for ever: on
        # Python 3.11 they and the pool were seen to wait for one another.
        for worker in set(active_children()) - others:
            worker.kill()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_stopping_to_the_first() -> None:
    """Ctrl+C reaches every process of a terminal; only the first one is to answer it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def laid_down(number: int, task: Task, between: Path) -> tuple[int, str]:
    """Make a page and lay it down as the file of that number; the answer is the number and, where it failed, why.

    So short an answer is written at one go: of a page that is sent itself, a worker that is killed could leave half in
    the pipe, and the pool would wait for the other half for ever.
    """
    answer = made(task)[1]
    if isinstance(answer, str):
        return number, answer[:MOST_SAID]
    (between / str(number)).write_bytes(answer)
    return number, ""


def _from_pool(pool: ProcessPoolExecutor, pending: Sequence[Task], between: Path, out: Path) -> Iterator[Made]:
    try:
        for future in as_completed([pool.submit(laid_down, *one, between) for one in enumerate(pending)]):
            number, trouble = future.result()
            file = between / str(number)
            yield pending[number], trouble or file.read_bytes()
            file.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            f"The pages for {out} found no room in {between.parent}: {error.strerror or error}. Make room there, or let "
            "TMPDIR name another folder."
        ) from error
    except BrokenProcessPool as error:
        raise ExportError(
            "A worker process ended at once, perhaps for want of memory. Run the command again: it goes on from here."
        ) from error


@contextmanager
def _on_dask(pending: Sequence[Task], address: str) -> Iterator[Iterator[Made]]:
    try:
        distributed: Any = importlib.import_module("distributed")
    except ImportError:
        raise ExportError(
            "Dask is not installed here: in a checkout 'uv sync --extra cluster' brings it; without --dask all cores of "
            "this machine make the pages."
        ) from None
    try:
        client = distributed.Client(address, timeout=f"{PATIENCE_S}s")
    except (OSError, ValueError, TypeError) as error:
        raise ExportError(f"No Dask scheduler answers at {address}: {error}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE_S)
        except OSError as error:  # a scheduler alone would let the pages wait for ever
            raise ExportError(f"The Dask cluster at {address} has no worker.") from error
        futures = client.map(made, pending, pure=False)
        yield _from_dask(distributed.as_completed(futures, with_results=True, raise_errors=False))


def _from_dask(results: Any) -> Iterator[Made]:
    for future, result in results:
        # Pages are large: the cluster need not keep what is written here.
        future.release()
        yield _answer(result)


def _answer(result: Any) -> Made:
    """What a remote worker answered; its own failing (no Kneural there, say) comes as an exception triple."""
    match result:
        case (Task() as task, bytes() | str() as answer):
            return task, answer
        case (_, BaseException() as error, _):
            raise ExportError(f"A Dask worker failed: {error!r}. Kneural must be installed on every worker.") from error
    raise ExportError(f"A Dask worker answered with {result!r}.")
