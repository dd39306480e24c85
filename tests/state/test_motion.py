from app.settings import motion


def test_movement_is_reduced_by_choice_or_by_the_system(monkeypatch):
    monkeypatch.setattr(motion, "system_reduces_motion", lambda: False)
    assert motion.motion_reduced(True)
    assert not motion.motion_reduced(False)
    monkeypatch.setattr(motion, "system_reduces_motion", lambda: True)
    assert motion.motion_reduced(False)


def test_only_windows_tells_it_and_only_by_the_effects_of_menus(qapp, monkeypatch):
    monkeypatch.setattr(motion.platform, "system", lambda: "Linux")
    assert not motion.system_reduces_motion()
    monkeypatch.setattr(motion.platform, "system", lambda: "Windows")
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.isEffectEnabled", lambda effect: False)
    assert motion.system_reduces_motion()
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.isEffectEnabled", lambda effect: True)
    assert not motion.system_reduces_motion()
