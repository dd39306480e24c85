import pytest
from PySide6.QtGui import QPalette

from app.look.theme import LIGHT, dress
from app.windows.loading_sign import SHARES, LoadingSign, Stage


def filled(sign):
    """Share of the sign's line that has the colour of what is done."""
    image = sign.grab().toImage()
    done = sign.palette().color(QPalette.ColorRole.Highlight)
    left = sign.palette().color(QPalette.ColorRole.Mid)
    row = [image.pixelColor(x, sign.height() // 2 + 1) for x in range(sign.width())]
    finished, rest = row.count(done), row.count(left)
    return finished / (finished + rest)


@pytest.fixture
def sign(qtbot, qapp):
    dress(qapp, LIGHT)
    made = LoadingSign()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.mark.parametrize("stage", Stage)
def test_the_line_is_filled_as_far_as_the_step_and_says_it(sign, stage):
    sign.reach(stage)
    assert filled(sign) == pytest.approx(SHARES[stage], abs=0.03)
    assert sign.accessibleName().endswith("…")
    assert str(stage + 1) in sign.accessibleDescription()


def test_a_step_is_painted_at_once_because_nothing_else_is_while_it_is_taken(sign, qtbot, monkeypatch):
    painted = []
    monkeypatch.setattr(sign, "paintEvent", lambda event: painted.append(sign.stage))
    sign.reach(Stage.BODY)
    assert painted == [Stage.BODY]
    sign.reach(Stage.BODY)
    assert painted == [Stage.BODY]


def test_it_never_runs_backwards():
    assert list(SHARES.values()) == sorted(SHARES.values())
    assert set(SHARES) == set(Stage)
