"""The soft parts of the right knee: cartilage, menisci, ligaments and tendons."""

from anatomy.authoring import knee_cartilage, knee_ligaments, knee_tendons, menisci
from anatomy.authoring.parts import Part

SOURCES = (
    "soft_tissue.py", "knee_cartilage.py", "menisci.py", "knee_ligaments.py", "knee_tendons.py", "femur_condyles.py",
    "leg_clay.py",
)  # fmt: skip
BONES = ("femur-right", "tibia-right", "patella-right", "fibula-right")
CARTILAGE = ("femoral-cartilage-right", "tibial-cartilage-right", "patellar-cartilage-right")
MENISCI = ("medial-meniscus-right", "lateral-meniscus-right")
NERVES = tuple(
    f"{nerve}-right"
    for nerve in (
        "saphenous-nerve", "infrapatellar-branch", "tibial-nerve", "common-fibular-nerve", "recurrent-fibular-nerve",
        "superior-medial-genicular-nerve", "superior-lateral-genicular-nerve", "inferior-medial-genicular-nerve",
        "inferior-lateral-genicular-nerve", "nerve-to-vastus-medialis", "nerve-to-vastus-lateralis",
        "nerve-to-vastus-intermedius", "obturator-nerve", "lateral-sural-cutaneous-nerve", "sciatic-nerve",
    )
)  # fmt: skip
"""Nerves that pass the knee; its ligaments leave them room."""

PARTS = (
    Part("femoral-cartilage-right", knee_cartilage.femoral, ("femur-right", "patella-right")),
    Part("tibial-cartilage-right", knee_cartilage.tibial, ("tibia-right", "femoral-cartilage-right")),
    Part(
        "patellar-cartilage-right", knee_cartilage.patellar, ("patella-right", "femur-right", "femoral-cartilage-right")
    ),
    Part("medial-meniscus-right", menisci.medial, (*BONES[:2], *CARTILAGE[:2], *NERVES)),
    Part("lateral-meniscus-right", menisci.lateral, (*BONES[:2], *CARTILAGE[:2], *NERVES)),
    Part("anterior-cruciate-ligament-right", knee_ligaments.anterior_cruciate, (*BONES, *CARTILAGE, *MENISCI, *NERVES)),
    Part(
        "posterior-cruciate-ligament-right",
        knee_ligaments.posterior_cruciate,
        (*BONES, *CARTILAGE, *MENISCI, "anterior-cruciate-ligament-right", *NERVES),
    ),
    Part("tibial-collateral-ligament-right", knee_ligaments.tibial_collateral, (*BONES, *CARTILAGE, *MENISCI, *NERVES)),
    Part(
        "fibular-collateral-ligament-right", knee_ligaments.fibular_collateral, (*BONES, *CARTILAGE, *MENISCI, *NERVES)
    ),
    Part("patellar-ligament-right", knee_tendons.patellar_ligament, (*BONES, *CARTILAGE, *NERVES)),
    Part("quadriceps-tendon-right", knee_tendons.quadriceps_tendon, (*BONES, *CARTILAGE, *NERVES)),
)
