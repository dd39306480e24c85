import pytest

from app.language.languages import speak
from app.start.command_line import main
from tests.exports.page_reader import Page

LESION = ["--condition", "meralgia-paraesthetica", "--side", "left"]


def export(*words):
    return main(["export", "--format", "html", *map(str, words)])


def test_export_writes_the_page_of_the_lesion_and_person(tmp_path, capsys):
    out = tmp_path / "page.html"
    assert export(*LESION, "--person", "woman", "--out", out) == 0
    page = Page(out.read_bytes())
    assert "a woman’s body" in page.text
    lit = [row["id"] for row in page.table["structures"] if any("lit" in look for look in row["looks"])]
    assert "lateral-femoral-cutaneous-nerve-left" in lit
    caught = capsys.readouterr()
    assert not caught.out
    assert str(out) in caught.err


def test_a_page_is_written_in_the_language_asked_for(tmp_path):
    out = tmp_path / "page.html"
    try:
        assert main(["--language", "de", "export", "--format", "html", *LESION, "--out", str(out)]) == 0
    finally:
        speak("en")
    page = Page(out.read_bytes())
    assert page.given("html", "lang") == ["de"]
    assert "Einfache Worte" in page.text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--structure", "L4"], "leave --structure out"),
        ([*LESION, "--dask", "tcp://a:1"], "--dask goes with --all"),
        (["--all", *LESION], "leave --condition out"),
        (["--all", "--severity", "3"], "Severity 3 is outside"),
        ([], "--condition"),
        (["--condition", "meralgia-paraesthetica"], "needs a side"),
    ],
)
def test_options_that_do_not_go_together_get_one_sentence(words, sentence, tmp_path, capsys):
    assert export(*words, "--out", tmp_path / "out") == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_all_and_dask_belong_to_pages(tmp_path, capsys):
    assert main(["export", "--format", "ply", "--all", "--out", str(tmp_path / "a.ply")]) == 2
    assert "--format html" in capsys.readouterr().err


def test_all_tells_its_progress_and_can_be_stopped(tmp_path, capsys, monkeypatch):
    from app.exports.web import folder

    def stopped(task):
        raise KeyboardInterrupt

    monkeypatch.setattr(folder, "made", stopped)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert export("--all", "--out", tmp_path / "pages") == 130
    assert "goes on from here" in capsys.readouterr().err
    monkeypatch.setattr(folder, "made", lambda task: (task, f'<meta content="{task.mark}">'.encode()))
    assert export("--all", "--out", tmp_path / "pages") == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("1 of ")
    assert said[-1].endswith("index.html")
    assert export("--all", "--out", tmp_path / "pages") == 0
    assert capsys.readouterr().err.startswith("0 pages made, the other ")
