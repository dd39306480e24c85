"""The knee zones that the hand-made stories use, with borders near enough to the true ones."""

from types import SimpleNamespace

from anatomy.facts.regions import Patch, Region


def _region(name, kind, *patches):
    return Region(id=name, kind=kind, patches=patches, sources=("authored",))


def facts():
    """As much of the facts as the scene reads."""
    regions = [
        _region("KN_ANT", "knee-zone", Patch(part="knee", low=-40, high=80, angles=(320, 40))),
        _region("KN_AM", "knee-zone", Patch(part="knee", low=-60, high=0, angles=(270, 320))),
        _region("KN_AL", "knee-zone", Patch(part="knee", low=-60, high=0, angles=(40, 100))),
        _region("KN_LJL", "knee-zone", Patch(part="knee", low=-12, high=12, angles=(30, 130))),
        _region("lateral-leg", "area", Patch(part="leg", low=20, high=85, angles=(50, 130))),
    ]
    names = {
        "KN_AM": SimpleNamespace(name="inner front of the knee"),
        "KN_AL": SimpleNamespace(name="outer front of the knee"),
    }
    return SimpleNamespace(
        regions={region.id: region for region in regions}, zones=names, areas={}, structure=lambda _: None
    )
