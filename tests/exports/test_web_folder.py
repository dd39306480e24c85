import pickle
import select
import sys
import tomllib
from dataclasses import replace
from multiprocessing import active_children
from types import SimpleNamespace

import pytest

from anatomy.facts.names import DermatomeMap, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.geometry.person import Person, Sex
from anatomy.reasoning.explain import explain
from app.exports.errors import ExportError
from app.exports.web import folder
from app.exports.web.folder import INDEX, every_lesion, export_folder, finished, made, mark_of, tasks_for
from app.language.languages import speak
from tests.exports.page_reader import Page, addresses

FACTS = load_shipped_facts()
TASKS = tasks_for(FACTS, DermatomeMap.LEE, Person(), 0.6)


def quick(task):
    """A page in no time: only its mark."""
    return task, f'<meta name="kneural" content="{task.mark}">'.encode()


@pytest.fixture
def quickly(monkeypatch):
    monkeypatch.setattr(folder, "made", quick)


def told(into):
    return lambda done, total, name: into.append((done, total, name))


def nothing(*_):
    pass


def test_every_lesion_of_every_condition_has_its_own_page():
    lesions = every_lesion(FACTS, 0.6)
    assert {lesion.condition for lesion in lesions} == set(FACTS.conditions)
    assert len(set(lesions)) == len(lesions) > 100
    for lesion in lesions:
        explain(FACTS, lesion)
    assert len({task.name for task in TASKS}) == len(TASKS) == len(lesions)
    mirrored = {lesion.mirrored for lesion in lesions}
    assert mirrored == set(lesions), "what there is of the right there is of the left"


def test_a_page_is_named_for_its_lesion():
    names = {task.name for task in TASKS}
    assert "disc-herniation-l4-l5-subarticular-right.html" in names
    assert "radiculopathy-l4-left.html" in names
    assert INDEX not in names


def test_a_mark_changes_with_lesion_map_and_person():
    lesion = TASKS[0].lesion
    marks = {
        mark_of(lesion, DermatomeMap.LEE, Person()),
        mark_of(replace(lesion, severity=0.7), DermatomeMap.LEE, Person()),
        mark_of(lesion, DermatomeMap.KEEGAN, Person()),
        mark_of(lesion, DermatomeMap.LEE, Person(Sex.WOMAN)),
        mark_of(lesion, DermatomeMap.LEE, Person(Sex.MAN, 1800)),
    }
    assert len(marks) == 5


def test_finished_pages_are_skipped_and_others_made_again(quickly, tmp_path):
    heard = []
    out = tmp_path / "pages"
    assert export_folder(FACTS, TASKS[:3], out, told(heard), cores=1) == 3
    assert [done for done, _, _ in heard] == [1, 2, 3]
    (out / TASKS[1].name).write_text("broken off")
    heard.clear()
    assert export_folder(FACTS, TASKS[:4], out, told(heard), cores=1) == 2
    assert [(done, total) for done, total, _ in heard] == [(3, 4), (4, 4)]
    assert {name for _, _, name in heard} == {TASKS[1].name, TASKS[3].name}
    assert all(finished(out / task.name, task) for task in TASKS[:4])


def test_a_page_made_of_something_else_is_not_finished(quickly, tmp_path):
    export_folder(FACTS, TASKS[:1], tmp_path, nothing, cores=1)
    assert finished(tmp_path / TASKS[0].name, TASKS[0])
    assert not finished(tmp_path / TASKS[0].name, replace(TASKS[0], mark="of older facts"))
    assert not finished(tmp_path / "not-there.html", TASKS[0])


def test_two_workers_make_the_same_pages_as_one(tmp_path):
    # Real pages through real processes: what they send back must arrive whole.
    both = [task for task in TASKS if task.lesion.condition == "meralgia-paraesthetica"]
    assert {task.lesion.side for task in both} == set(Side)
    export_folder(FACTS, both, tmp_path, nothing, cores=2)
    for task in both:
        assert (tmp_path / task.name).read_bytes() == made(task)[1]


def test_the_list_leads_to_every_page_and_nowhere_else(quickly, tmp_path):
    export_folder(FACTS, TASKS[:5], tmp_path, nothing, cores=1)
    page = Page((tmp_path / INDEX).read_bytes())
    assert sorted(addresses(page)) == sorted(task.name for task in TASKS[:5])
    assert "General education, not a diagnosis." in page.text
    assert "default-src 'none'" in page.policy


def test_one_page_that_fails_does_not_stop_the_others(monkeypatch, tmp_path):
    monkeypatch.setattr(folder, "made", lambda task: (task, "no") if task is TASKS[0] else quick(task))
    with pytest.raises(ExportError, match=r"1 of 3 pages could not be made. no"):
        export_folder(FACTS, TASKS[:3], tmp_path, nothing, cores=1)
    assert finished(tmp_path / TASKS[2].name, TASKS[2])


def test_stopped_halfway_what_is_there_is_listed_and_the_same_call_goes_on(quickly, tmp_path):
    def stop(done, *_):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_folder(FACTS, TASKS[:5], tmp_path, stop, cores=1)
    assert sorted(addresses(Page((tmp_path / INDEX).read_bytes()))) == sorted(task.name for task in TASKS[:2])
    assert export_folder(FACTS, TASKS[:5], tmp_path, nothing, cores=1) == 3
    assert len(addresses(Page((tmp_path / INDEX).read_bytes()))) == 5


def test_stopped_halfway_no_worker_is_left(tmp_path):
    # Real processes: one that is waited for could keep the program for ever.
    def stop(*_):
        raise KeyboardInterrupt

    before = set(active_children())
    with pytest.raises(KeyboardInterrupt):
        export_folder(FACTS, TASKS[:30], tmp_path, stop, cores=2)
    assert set(active_children()) <= before
    assert len(list(tmp_path.glob("*.html"))) == 2, "one page and the list"


def test_a_worker_that_is_killed_leaves_no_half_answer(monkeypatch, tmp_path):
    # A pipe takes so much at one go or not at all; a pool that reads half an answer waits for the rest for ever.
    for page in (b"<html>" * 1_000_000, "why not " * 10_000):
        monkeypatch.setattr(folder, "made", lambda task, page=page: (task, page))
        assert len(pickle.dumps(folder.laid_down(7, TASKS[0], tmp_path))) < select.PIPE_BUF
    assert (tmp_path / "7").read_bytes() == b"<html>" * 1_000_000


def test_another_language_makes_other_pages_and_a_worker_speaks_it(tmp_path):
    speak("de")
    try:
        task = next(one for one in tasks_for(FACTS, DermatomeMap.LEE, Person(), 0.6) if one.lesion == TASKS[0].lesion)
    finally:
        speak("en")
    assert (task.name, task.language) == (TASKS[0].name, "de")
    assert task.mark != TASKS[0].mark
    try:
        answer = made(task)[1]  # as a fresh worker does, which speaks English at first
    finally:
        speak("en")
    assert isinstance(answer, bytes)
    assert 'lang="de"' in answer[:300].decode()
    assert "Bandscheibenvorfall" in Page(answer).text


def test_a_worker_of_another_version_says_so():
    _, answer = made(replace(TASKS[0], mark="of another version"))
    assert "another version" in answer


def test_a_folder_that_cannot_be_gets_one_sentence(tmp_path):
    with pytest.raises(ExportError, match="cannot be used"):
        export_folder(FACTS, TASKS[:1], tmp_path / "no" / "pages", nothing)


def test_without_dask_one_sentence_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ExportError, match=r"Dask is not installed here: .*--extra cluster"):
        export_folder(FACTS, TASKS[:1], tmp_path, nothing, dask="tcp://127.0.0.1:8786")


class Future:
    def release(self):
        pass


class Cluster:
    """A stand-in for a cluster: it makes each task at once."""

    def __init__(self, address, timeout):
        self.address = address
        if address == "nowhere":
            raise OSError("timed out")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def wait_for_workers(self, n_workers, timeout):
        if self.address == "tcp://idle:8786":
            raise TimeoutError("Only 0/1 workers arrived after 10 s")

    def map(self, function, tasks, pure):
        return [(Future(), function(task)) for task in tasks]


@pytest.fixture
def cluster(monkeypatch):
    fake = SimpleNamespace(Client=Cluster, as_completed=lambda futures, with_results, raise_errors: iter(futures))
    monkeypatch.setitem(sys.modules, "distributed", fake)
    return fake


def test_a_dask_cluster_makes_the_pages_and_this_process_writes_them(quickly, cluster, tmp_path):
    assert export_folder(FACTS, TASKS[:3], tmp_path, nothing, dask="tcp://cluster:8786") == 3
    assert all(finished(tmp_path / task.name, task) for task in TASKS[:3])


def test_nobody_is_asked_when_all_pages_are_finished(quickly, monkeypatch, tmp_path):
    export_folder(FACTS, TASKS[:2], tmp_path, nothing, cores=1)
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert export_folder(FACTS, TASKS[:2], tmp_path, nothing, dask="tcp://cluster:8786") == 0


def test_dask_is_an_extra_that_the_program_never_needs():
    project = tomllib.loads((folder.PACKAGES / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [row.split(">")[0] for row in project["optional-dependencies"]["cluster"]] == ["distributed"]
    assert not [row for row in project["dependencies"] if "dask" in row or "distributed" in row]


def test_a_cluster_that_does_not_answer_or_lacks_kneural_gets_one_sentence(quickly, cluster, tmp_path):
    with pytest.raises(ExportError, match="No Dask scheduler answers at nowhere"):
        export_folder(FACTS, TASKS[:1], tmp_path, nothing, dask="nowhere")
    with pytest.raises(ExportError, match=r"The Dask cluster at tcp://idle:8786 has no worker\."):
        export_folder(FACTS, TASKS[:1], tmp_path, nothing, dask="tcp://idle:8786")
    lost = (ModuleNotFoundError, ModuleNotFoundError("No module named 'app'"), None)
    cluster.as_completed = lambda futures, with_results, raise_errors: iter([(Future(), lost)])
    with pytest.raises(ExportError, match="Kneural must be installed on every worker"):
        export_folder(FACTS, TASKS[:1], tmp_path, nothing, dask="tcp://cluster:8786")
