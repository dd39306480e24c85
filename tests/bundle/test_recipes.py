import argparse
import ast
import configparser
import plistlib
import re
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from debian import control
from disk_image import image_commands
from hypothesis import given
from hypothesis import strategies as st
from product import DESCRIPTION, ROOT, Product, ProductError, read_product
from recipes import (
    desktop_entry,
    filled,
    info_plist,
    inno_setup,
    metainfo,
    mime_types,
    recipes,
    windows_version,
    workflow,
)
from windows_setup import setup_words

from anatomy.files.decks import SUFFIX
from app.language.languages import ENGLISH, NAMES
from app.start.command_line import COMMANDS, parser
from app.start.usage import DECK_SUFFIX

PRODUCT = read_product()
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
OPENING, CLOSED = (
    replace(PRODUCT, file_types=tuple(replace(kind, opened_by_app=opened) for kind in PRODUCT.file_types))
    for opened in (True, False)
)
"""The same product, if double-clicking its files worked, and if it did not."""
HOSTS = {
    "pypi.org", "files.pythonhosted.org", "www.debian.org", "www.freedesktop.org", "www.apple.com", "www.w3.org",
    "fsf.org", "www.gnu.org", "docs.astral.sh", "jrsoftware.org",
}  # fmt: skip
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40)


def entry(product: Product) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(desktop_entry(product))
    return parser["Desktop Entry"]


def test_nothing_is_left_to_fill_in():
    # Inno Setup's and the hosted builds' own signs are braces and dollars, so an @name@ can only be ours.
    left = {place: found for place, data in recipes(PRODUCT).items() if (found := re.findall(rb"@[a-z_]+@", data))}
    assert not left
    assert not re.findall(r"@[a-z_]+@", workflow(PRODUCT))


def test_the_bundle_knows_its_version_as_an_installed_package_does(tmp_path: Path):
    place = tmp_path / f"{PRODUCT.command}-{PRODUCT.version}.dist-info" / "METADATA"
    place.parent.mkdir()
    place.write_bytes(recipes(PRODUCT)["bundle/METADATA"])
    found = list(metadata.distributions(name=PRODUCT.command, path=[str(tmp_path)]))
    assert [one.version for one in found] == [PRODUCT.version]


def test_a_template_with_an_unknown_name_is_refused():
    with pytest.raises(ProductError, match="colour"):
        filled("a @colour@ b", {"name": "x"})


def test_a_line_that_holds_only_an_empty_value_goes():
    assert filled("a\n@none@\n\nb@none@", {"none": ""}) == "a\n\nb\n"


def test_the_menu_entry_starts_the_program_and_shows_its_icon():
    row = entry(PRODUCT)
    assert (row["Exec"], row["Icon"], row["Name"]) == (f"{PRODUCT.command} %f", PRODUCT.command, PRODUCT.name)
    assert row["Categories"].endswith(";")


def test_the_menu_entry_has_the_name_by_which_the_window_is_known():
    assert f'setDesktopFileName("{PRODUCT.command}")' in (ROOT / "app" / "start" / "window.py").read_text("utf-8")


def test_software_centres_are_told_the_version_of_the_project():
    page = ET.fromstring(metainfo(PRODUCT))
    assert page.find("releases/release").get("version") == PRODUCT.version  # type: ignore[union-attr]
    assert page.findtext("launchable") == f"{PRODUCT.command}.desktop"
    assert "not a diagnosis" in metainfo(PRODUCT)


def test_menus_and_software_centres_speak_the_languages_of_the_program():
    assert set(PRODUCT.words) == set(NAMES) - {ENGLISH}
    row, page = entry(PRODUCT), ET.fromstring(metainfo(PRODUCT))
    told = {node.get(LANGUAGE): node.text for node in page.findall("summary")}
    for code, words in PRODUCT.words.items():
        assert (row[f"Comment[{code}]"], row[f"GenericName[{code}]"]) == (words.summary, words.kind)
        assert row[f"Keywords[{code}]"].split(";") == [*words.keywords, ""]
        assert not [word for word in words.keywords if ";" in word]
        assert told[code] == words.summary
    assert told[None] == row["Comment"] == PRODUCT.summary
    assert {node.text for node in page.findall("languages/lang")} == set(NAMES)
    assert set(plistlib.loads(info_plist(PRODUCT))["CFBundleLocalizations"]) == set(NAMES)
    assert set(re.findall(r'^Name: "(\w+)"; MessagesFile: "compiler:', inno_setup(PRODUCT), re.M)) == set(NAMES)


def test_the_manual_page_tells_every_option_of_the_window():
    text = recipes(PRODUCT)[f"linux/{PRODUCT.command}.1"].decode().replace("\\-", "-")
    told = [action for action in parser()._actions if action.help != argparse.SUPPRESS]
    options = {word for action in told for word in action.option_strings if word.startswith("--")}
    assert len(options) > 3
    assert not [option for option in options if option not in text]


def test_the_manual_page_tells_every_command():
    text = recipes(PRODUCT)[f"linux/{PRODUCT.command}.1"].decode().replace("\\-", "-")
    names = next(action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert set(names) == COMMANDS
    assert [name for name in names if f"\\fB{name}\\fR" not in text] == []


def test_screenshots_are_named_only_when_they_lie_on_the_network():
    assert ET.fromstring(metainfo(PRODUCT)).find("screenshots") is None
    page = ET.fromstring(metainfo(replace(PRODUCT, screenshots_url="https://example.org/p")))
    images = [image.text for image in page.findall("screenshots/screenshot/image")]
    assert images == [f"https://example.org/p/{shot.file}" for shot in PRODUCT.screenshots]


@given(summary=WORDS, name=WORDS)
def test_any_words_come_out_of_the_files_as_they_went_in(summary: str, name: str):
    odd = replace(OPENING, summary=summary, name=name)
    assert ET.fromstring(metainfo(odd)).findtext("summary") == summary
    assert plistlib.loads(info_plist(odd))["CFBundleName"] == name
    assert name in [node.value for node in ast.walk(ast.parse(windows_version(odd))) if isinstance(node, ast.Constant)]


def test_decks_have_a_type_everywhere():
    kinds = ET.fromstring(mime_types(PRODUCT))
    assert [node.get("pattern") for node in kinds.iter() if node.tag.endswith("glob")] == ["*.kneural-deck"]
    names = {node.get(LANGUAGE): node.text for node in kinds.iter() if node.tag.endswith("comment")}
    assert names == {None: PRODUCT.file_types[0].name} | PRODUCT.file_types[0].names
    assert set(PRODUCT.file_types[0].names) == set(PRODUCT.words)


def test_no_system_is_told_to_open_a_file_that_the_program_cannot_open():
    assert "MimeType" not in entry(CLOSED)
    assert "%f" not in entry(CLOSED)["Exec"]
    assert "[Registry]" not in inno_setup(CLOSED)
    assert "CFBundleDocumentTypes" not in plistlib.loads(info_plist(CLOSED))
    assert not ET.fromstring(metainfo(CLOSED)).findall("provides/mediatype")


def test_a_double_click_on_a_deck_opens_it():
    assert PRODUCT == OPENING
    assert PRODUCT.file_types[0].extension == SUFFIX.removeprefix(".") == DECK_SUFFIX.removeprefix(".")


def test_all_systems_open_our_files_once_the_program_does():
    kind = OPENING.file_types[0]
    assert entry(OPENING)["MimeType"] == f"{kind.mime};"
    assert entry(OPENING)["Exec"].endswith("%f")
    assert f"Classes\\.{kind.extension}" in inno_setup(OPENING)
    assert "ChangesAssociations=yes" in inno_setup(OPENING)
    plist = plistlib.loads(info_plist(OPENING))
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind.apple_type]
    assert plist["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"] == kind.apple_type
    assert ET.fromstring(metainfo(OPENING)).findtext("provides/mediatype") == kind.mime


def test_the_windows_installer_needs_no_administrator():
    lines = inno_setup(PRODUCT).splitlines()
    assert "PrivilegesRequired=lowest" in lines
    assert not [line for line in lines if "HKLM" in line or "{commonpf" in line or "{pf}" in line]
    assert f"AppId={{{{{PRODUCT.windows_guid}}}" in lines
    assert f"AppVersion={PRODUCT.version}" in lines


def test_the_windows_resource_is_what_pyinstaller_reads():
    call = ast.parse(windows_version(PRODUCT), mode="eval").body
    assert isinstance(call, ast.Call)
    fixed = next(word.value for word in call.keywords if word.arg == "ffi")
    assert isinstance(fixed, ast.Call)
    numbers = next(ast.literal_eval(word.value) for word in fixed.keywords if word.arg == "filevers")
    assert numbers == PRODUCT.version_numbers
    assert len(numbers) == 4


@pytest.mark.parametrize(("command", "signed"), [("", False), ("  ", False), ("signtool sign $f", True)])
def test_windows_signing_is_turned_on_by_the_environment_alone(command: str, signed: bool):
    words = setup_words(PRODUCT, Path("b"), {"KNEURAL_SIGN_COMMAND": command})
    assert ("/DSigned" in words) == signed
    assert (f"/Skneural={command}" in words) == signed


def test_macos_signs_before_it_packs_and_notarises_last():
    given_both = {"KNEURAL_MACOS_IDENTITY": "Me", "KNEURAL_NOTARY_PROFILE": "p"}
    rows = image_commands(PRODUCT, Path("f"), "K.app", Path("k.dmg"), given_both)
    assert [row[0] for row in rows] == ["codesign", "hdiutil", "codesign", "xcrun", "xcrun"]
    assert "--verify" in rows[0]
    spec = (ROOT / "packaging" / "bundle" / "kneural.spec").read_text(encoding="utf-8")
    assert "KNEURAL_MACOS_IDENTITY" in spec  # the app itself is signed while it is bundled
    bare = image_commands(PRODUCT, Path("f"), "K.app", Path("k.dmg"), {})
    assert not [row for row in bare if "--sign" in row or row[0] == "xcrun"]
    only_profile = image_commands(PRODUCT, Path("f"), "K.app", Path("k.dmg"), {"KNEURAL_NOTARY_PROFILE": "p"})
    assert only_profile == bare  # unsigned things are never notarised


def test_the_entitlements_can_be_read():
    assert all(plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes()).values())


def test_the_hosted_builds_are_up_to_date():
    committed = ROOT / ".github" / "workflows" / "build.yml"
    assert committed.read_text(encoding="utf-8") == workflow(PRODUCT), "python packaging/make.py recipes"


def test_the_hosted_builds_cover_three_systems_and_try_what_they_built():
    jobs = yaml.safe_load(workflow(PRODUCT))["jobs"]
    assert set(jobs) == {"linux", "windows", "macos"}
    for job in jobs.values():
        assert any("--smoke" in step.get("run", "") or step.get("run") == "make bundle" for step in job["steps"])
        assert "upload-artifact" in job["steps"][-1]["uses"]


FIRST_ON_NODE_24 = {"checkout": 5, "upload-artifact": 6, "setup-uv": 7}
"""Hosted machines no longer start actions that were written for Node 20 (September 2026)."""


def test_the_hosted_builds_ask_for_nothing_that_was_taken_away():
    jobs = yaml.safe_load(workflow(PRODUCT))["jobs"].values()
    actions = {step["uses"].rpartition("/")[2] for job in jobs for step in job["steps"] if "uses" in step}
    versions = {name: int(version) for name, _, version in (action.partition("@v") for action in actions)}
    assert {name: number for name, number in versions.items() if number < FIRST_ON_NODE_24[name]} == {}
    assert "macos-14" not in workflow(PRODUCT)  # retired in November 2026


def test_the_debian_description_is_well_formed():
    text = control(PRODUCT, "amd64", ["libc6 (>= 2.34)"], 1000)
    lines = text.splitlines()
    assert len({line.split(":")[0] for line in lines if not line.startswith(" ")}) == 11
    assert all(len(line) <= 80 and line.strip() for line in lines)
    assert not re.search(r"^Description: (an?|the|kneural) ", text, re.M | re.I)


def test_taking_the_package_away_leaves_the_folder_that_the_system_had_made(tmp_path: Path):
    # dpkg took an empty /opt away with the last package in it.
    script = recipes(PRODUCT)["linux/postrm"].decode().replace("/opt", str(tmp_path / "opt"))
    for word, there in (("upgrade", False), ("purge", False), ("remove", True), ("remove", True)):
        subprocess.run(["sh", "-c", script, "postrm", word], check=True)
        assert (tmp_path / "opt").is_dir() == there


def test_a_description_that_lacks_something_is_refused(tmp_path: Path):
    text = DESCRIPTION.read_text(encoding="utf-8")
    short = tmp_path / "product.toml"
    short.write_text(re.sub(r"^summary = .*$", "", text, flags=re.M), encoding="utf-8")
    with pytest.raises(ProductError, match="summary"):
        read_product(short)
    short.write_text(text.replace('command = "kneural"', 'command = "other"'), encoding="utf-8")
    with pytest.raises(ProductError, match="differ"):
        read_product(short)


def test_no_committed_file_of_the_packaging_names_a_place_that_others_cannot_reach():
    files = [*(ROOT / "packaging").rglob("*"), ROOT / "uv.lock", ROOT / "pyproject.toml", ROOT / "README.md"]
    files += [ROOT / ".github" / "workflows" / "build.yml", ROOT / "assets" / "icons" / "kneural.svg"]
    found = {
        host
        for file in files
        if file.is_file() and "__pycache__" not in file.parts
        for host in re.findall(
            r"https?://(?:[^/@\s\"']*@)?([^/\s\"'<>)]+)", file.read_text(encoding="utf-8", errors="replace")
        )
    }
    assert found <= HOSTS
