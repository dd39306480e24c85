"""Hand-made explanations for tests of the scene: the scene is told what a lesion means, it never works it out."""

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Grade, HerniationZone, Role, RootName, SegmentId, Side, Verified, ZoneId
from anatomy.reasoning.explanation import AreaLink, Course, Evidence, Explanation, RootLink, Statement, Step, ZoneLink

EVIDENCE = Evidence(Grade.MODERATE, (), Verified.SEEN)
WEAK = Evidence(Grade.WEAK, (), Verified.SEEN)
SAYING = Statement(id="none", name="", plain="", clinical="", evidence=EVIDENCE)
STEP = Step(title="", plain="", clinical="", evidence=EVIDENCE)


def explanation(lesion, roots=(), courses=(), zones=(), areas=()):
    return Explanation(
        lesion=lesion,
        title="",
        subtitle="",
        roots=tuple(roots),
        courses=tuple(courses),
        knee_zones=tuple(zones),
        areas=tuple(areas),
        clues=(),
        steps=(STEP,) * 4,
        tests=(),
        treatments=(),
        outlook=(),
        common_without_pain=(),
        caution=SAYING,
        red_flags=(),
        plain="",
        clinical="",
    )


def herniation(segment="L4-L5", zone=HerniationZone.SUBARTICULAR, side=Side.RIGHT, severity=1.0):
    return Lesion(ConditionId("disc-herniation"), SegmentId(segment), side=side, zone=zone, severity=severity)


def outer_knee(side=Side.RIGHT, severity=1.0):
    """L4-L5 beside the midline: L5, the sciatic and common fibular nerves, the outer knee."""
    root = RootName("L5")
    return explanation(
        herniation(side=side, severity=severity),
        [RootLink(root, side, Role.TRAVERSING, EVIDENCE)],
        [Course(root, side, ("lumbosacral-trunk", "sciatic-nerve", "common-fibular-nerve"), EVIDENCE)],
        [ZoneLink(ZoneId("KN_AL"), side, (root,), EVIDENCE), ZoneLink(ZoneId("KN_LJL"), side, (root,), WEAK)],
        [AreaLink("lateral-leg", side, (root,), EVIDENCE)],
    )


def inner_knee(side=Side.RIGHT, severity=1.0):
    """L4-L5 far lateral: L4, the femoral and saphenous nerves, the front and inner knee, the joint."""
    root = RootName("L4")
    return explanation(
        herniation(side=side, zone=HerniationZone.EXTRAFORAMINAL, severity=severity),
        [RootLink(root, side, Role.EXITING, EVIDENCE)],
        [
            Course(root, side, ("femoral-nerve", "saphenous-nerve"), EVIDENCE),
            Course(root, side, ("lumbosacral-trunk", "sciatic-nerve"), EVIDENCE),
        ],
        [
            ZoneLink(ZoneId("KN_AM"), side, (root,), EVIDENCE),
            ZoneLink(ZoneId("KN_ANT"), side, (root,), EVIDENCE),
            ZoneLink(ZoneId("KN_DEEP"), side, (root,), EVIDENCE),
        ],
    )
