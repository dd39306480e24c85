"""One box for everything: what is typed leads first to what is meant."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.facts.reading import Kind
from anatomy.files.facts_folder import TABLES, load_shipped_facts, load_shipped_reading
from anatomy.reasoning.search import Fit, folded, search, search_index

FACTS, READING = load_shipped_facts(), load_shipped_reading()
INDEX = search_index(FACTS, READING)

FIRST = {
    # --- everyday words ---
    "shin": "tibia", "shin bone": "tibia", "kneecap": "patella", "knee cap": "patella", "thigh bone": "femur",
    "calf bone": "fibula", "heel bone": "calcaneus", "tailbone": "coccyx", "hip": "hip-bone", "pelvis": "hip-bone",
    "calf muscle": "gastrocnemius", "bum": "buttock", "thigh": "anterior-thigh", "calf": "calf", "groin": "groin",
    "back of the knee": "KN_POST", "hollow of the knee": "KN_POST", "front of the knee": "KN_ANT",
    "inner knee": "KN_MJL", "outer knee": "KN_LJL", "knee": "KN_DEEP", "top of the foot": "dorsum-of-foot",
    "trapped nerve": "radiculopathy", "pinched nerve": "radiculopathy", "sciatica": "radiculopathy",
    "slipped disc": "disc-herniation", "slipped disk": "disc-herniation", "bulging disc": "disc-herniation",
    "worn disc": "degenerative-disc-disease", "shopping trolley": "central-stenosis", "runner's knee": "patellofemoral-pain",
    "torn cartilage": "meniscal-tear", "worn hip": "hip-osteoarthritis", "Baker's cyst": "popliteal-cyst",
    "bakers cyst": "popliteal-cyst", "burning thigh": "meralgia-paraesthetica", "blood clot": "deep-vein-thrombosis",
    "cancer": "spinal-malignancy", "pulled muscle": "muscle-strain", "pins and needles": "paraesthesia",
    "knee gives way": "knee-buckling", "knee locks": "locking", "stairs": "worse-squatting-or-stairs",
    # --- names and Latin ---
    "L4-L5": "L4-L5", "l4/5": "L4-L5", "L45": "L4-L5", "l5 s1": "L5-S1", "L4": "L4", "S1": "S1", "L3 root": "L3",
    "sciatic nerve": "sciatic-nerve", "nervus ischiadicus": "sciatic-nerve", "n. saphenus": "saphenous-nerve",
    "peroneal nerve": "common-fibular-nerve", "os femoris": "femur", "ACL": "anterior-cruciate-ligament",
    "L4-L5 intervertebral disc": "disc-l4-l5", "ligamentum patellae": "patellar-ligament", "sacrum": "sacrum",
    "stenosis": "central-stenosis", "spondylolisthesis": "degenerative-spondylolisthesis", "pars defect": "isthmic-spondylolisthesis",
    "cauda equina": "cauda-equina-syndrome", "DVT": "deep-vein-thrombosis", "IT band": "iliotibial-band-syndrome",
    "piriformis": "piriformis-syndrome", "foot drop": "foot-drop", "Lasègue": "slr", "lasegue": "slr", "MRI": "mri-term",
    "dermatome": "dermatome", "exiting root": "exiting", "traversing": "traversing", "extraforaminal": "extraforaminal",
    "epidural": "epidural", "dorsal root ganglion": "ganglion", "KN_ANT": "KN_ANT",
    # --- begun, and misspelt ---
    "meralg": "meralgia-paraesthetica", "saph": "saphenous-nerve", "siatica": "radiculopathy", "sciatic nerv": "sciatic-nerve",
    "safenous": "saphenous-nerve", "patela": "patella", "disc herniaton": "disc-herniation",
    "spondilolistesis": "degenerative-spondylolisthesis", "dermatone": "dermatome", "cada equina": "cauda-equina-syndrome",
    # --- gaps, marks, and words that say little or are too many ---
    "knee cap pain": "patellofemoral-pain", "runners knee": "patellofemoral-pain", "pain behind the knee": "KN_POST",
    "calf pain": "calf", "sole of foot": "sole", "numb big toe": "numb-dorsum-of-foot", "synovial cyst": "facet-arthropathy",
    "trapped nerv": "radiculopathy", "femurr": "femur", "clawdication": "central-stenosis", "butock": "buttock",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), FIRST.items(), ids=list(FIRST))
def test_the_first_result_is_what_is_meant(typed: str, expected: str) -> None:
    hits = search(INDEX, typed)
    assert hits, typed
    assert hits[0].id == expected, [(hit.kind, hit.id, hit.fit.name) for hit in hits[:4]]


def test_the_table_of_queries_is_long_enough() -> None:
    assert len(FIRST) >= 60


@pytest.mark.parametrize("typed", ["", " ", "?!", "xyzzy", "qqqq zzzz", "blorp"])
def test_nonsense_finds_nothing(typed: str) -> None:
    assert search(INDEX, typed) == ()


def test_results_say_what_they_are_and_by_which_word_they_were_found() -> None:
    hit = search(INDEX, "shin")[0]
    assert (hit.kind, hit.name, hit.found_by, hit.fit) == (Kind.STRUCTURE, "tibia", "shin", Fit.WORD)
    assert {hit.kind for hit in search(INDEX, "piriformis")} >= {Kind.CONDITION, Kind.STRUCTURE, Kind.TERM}


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_thing_can_be_found(kind: Kind) -> None:
    things = [thing for thing in INDEX.things if thing[0] is kind]
    assert things
    lost = [name for _, identifier, name in things if identifier not in {hit.id for hit in search(INDEX, name, 40)}]
    assert not lost


def test_each_condition_comes_first_under_its_own_names() -> None:
    for row in FACTS.conditions.values():
        for name in (row.name, row.clinical_name):
            assert search(INDEX, name)[0].id == row.id, name


def test_each_thing_is_named_once() -> None:
    for typed in ("nerve", "knee", "disc", "l4"):
        hits = search(INDEX, typed, 50)
        assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)


def test_a_limit_is_kept() -> None:
    assert len(search(INDEX, "nerve", 5)) == 5


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Lasègue's", "lasegue s"), ("L4-L5", "l4 l5"), ("  N. Ischiadicus ", "n ischiadicus"), ("Møller", "moller")],
)
def test_accents_capitals_and_marks_are_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.sampled_from(sorted(FIRST)), st.sampled_from([str.upper, str.lower, str.title, lambda text: f"  {text}  "]))
def test_capitals_and_blanks_change_nothing(typed: str, change: object) -> None:
    assert callable(change)
    assert search(INDEX, change(typed)) == search(INDEX, typed)


@given(st.sampled_from([name for kind, _, name in INDEX.things if kind is Kind.CONDITION and len(name) > 9]), st.data())
def test_one_letter_left_out_of_a_condition_still_finds_it(name: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([place for place in range(1, len(name) - 1) if name[place].isalpha()]))
    words = folded(name[:at] + name[at + 1 :]).split()
    if min(map(len, words)) >= 4:
        wanted = next(identifier for kind, identifier, own in INDEX.things if own == name and kind is Kind.CONDITION)
        assert wanted in {hit.id for hit in search(INDEX, " ".join(words), 40)}


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_anything_may_be_typed(text: str) -> None:
    assert len(search(INDEX, text)) <= 12


def calls_for(typed: str) -> int:
    """How many functions a query calls: the same on any machine, however busy."""
    count = 0

    def see(_frame: object, event: str, _thing: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(see)
    try:
        search(INDEX, typed)
    finally:
        sys.setprofile(None)
    return count


def test_a_query_costs_little() -> None:
    search(INDEX, "warrming up")
    counts = sorted(map(calls_for, FIRST))
    # Twice what it takes: a search that looks at everything twice fails.
    assert counts[len(counts) // 2] < 56_000


def test_rapidfuzz_is_imported_only_when_a_word_is_misspelt() -> None:
    code = (
        "import sys; from anatomy.files.facts_folder import *; from anatomy.reasoning.search import *;"
        "index = search_index(load_shipped_facts(), load_shipped_reading()); search(index, 'shin');"
        "before = 'rapidfuzz' in sys.modules; search(index, 'patela'); print(before, 'rapidfuzz' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TABLES.parents[2]
    )
    assert done.stdout.strip() == "False True"


@pytest.mark.parametrize("typed", ["roots", "narrow", "nerve root", "L4-L5"])
def test_sentences_do_not_come_before_things_of_which_one_or_two_words_speak(typed: str) -> None:
    kinds = [hit.kind in {Kind.QUESTION, Kind.CORRECTION} for hit in search(INDEX, typed, 50)]
    assert kinds == sorted(kinds)
