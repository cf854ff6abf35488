"""The rendered pass, held against Apple's rules and a golden file for each template."""

import json
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.domain.look import Look, PointProgress, StampProgress
from chalicelib.domain.outcome import WalletMisconfigured
from chalicelib.domain.text import LANGUAGES
from chalicelib.wallets.apple.pkpass import PassBuilder
from tests.wallets.apple.passes import (
    BASE,
    TEMPLATES,
    TOKEN,
    Opened,
    a_builder,
    a_point_look,
    a_stamp_look,
    digests,
    opened,
    verify,
)

GOLDEN = Path(__file__).parent / "golden"
EACH_LOOK = pytest.mark.parametrize("look", [a_stamp_look(), a_point_look()], ids=lambda look: look.template)
EACH_TEMPLATE = pytest.mark.parametrize("template", ["stamps", "points"])
SIZES = {"icon": (38, 38), "logo": (50, 50), "strip": (375, 144)}  # points
NOW_S = 1_795_000_000

Build = Callable[[Look], Opened]


@pytest.fixture(scope="module")
def builder(certificates: Path) -> PassBuilder:
    return a_builder(certificates)


@pytest.fixture(scope="module")
def build(builder: PassBuilder) -> Build:
    return lambda look: opened(builder.build(look, authentication_token=TOKEN, signed_s=NOW_S))


@EACH_LOOK
def test_a_template_renders_as_it_did(build: Build, look: Look) -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    made = build(look)
    said = {"pass.json": made.face} | {f"{name}.lproj": made.strings(name) for name in sorted(made.languages)}
    golden = GOLDEN / f"{look.template}.json"
    if os.environ.get("CARNET_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", "utf-8")

    assert said == json.loads(golden.read_text("utf-8"))


@EACH_LOOK
def test_the_manifest_has_the_sha1_of_every_file_and_nothing_else(build: Build, look: Look) -> None:
    made = build(look)

    assert made.manifest == digests(made.files)
    assert b"\n" not in made.files["manifest.json"]


def test_openssl_accepts_the_signature_over_the_manifest(
    builder: PassBuilder, certificates: Path, tmp_path: Path
) -> None:
    now_s = int(time.time())
    made = opened(builder.build(a_stamp_look(), authentication_token=TOKEN, signed_s=now_s))

    checked = verify(
        made.files["signature"], made.files["manifest.json"], certificates / "root.pem", tmp_path
    )

    assert checked.returncode == 0, checked.stderr


def test_the_same_look_token_and_time_make_the_same_bytes(certificates: Path) -> None:
    one, other = (
        a_builder(certificates).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)
        for _ in range(2)
    )

    assert one == other


def test_the_required_keys_come_from_the_certificate_the_card_and_the_caller(build: Build) -> None:
    look = a_stamp_look()
    face = build(look).face

    assert face["formatVersion"] == 1
    assert (face["passTypeIdentifier"], face["teamIdentifier"]) == ("pass.dev.carnet.loyalty", "CARNETDEV1")
    assert face["serialNumber"] == look.serial
    assert (face["webServiceURL"], face["authenticationToken"]) == (BASE, TOKEN)
    assert face["organizationName"] == look.organization
    assert face["sharingProhibited"] is True
    assert face["backgroundColor"] == "rgb(31, 42, 68)"


def test_the_barcode_is_one_qr_in_an_array(build: Build) -> None:
    look = a_stamp_look()

    assert build(look).face["barcodes"] == [
        {
            "format": "PKBarcodeFormatQR",
            "message": look.barcode,
            "messageEncoding": "iso-8859-1",
            "altText": "JKMN PQRS",
        }
    ]


@EACH_LOOK
def test_the_areas_hold_no_more_than_wallet_shows(build: Build, look: Look) -> None:
    areas = build(look).face["storeCard"]

    assert len(areas["headerFields"]) <= 3
    assert len(areas.get("primaryFields", [])) <= 1
    assert len(areas.get("secondaryFields", [])) + len(areas.get("auxiliaryFields", [])) <= 4
    keys = [field["key"] for fields in areas.values() for field in fields]
    assert len(keys) == len(set(keys))


def test_a_field_without_a_value_is_left_out(build: Build) -> None:
    look = a_point_look(values={"holder": "", "rule": {"en": ""}})

    assert set(build(look).fields()) == {"balance", "news"}


def test_the_balance_falls_back_to_the_short_form(build: Build) -> None:
    assert build(a_point_look(values={})).fields()["balance"]["value"] == 120
    assert build(a_stamp_look(values={})).fields()["balance"]["value"] == "3/10"


def test_no_news_is_shown_silently_so_that_the_first_news_is_a_change(build: Build) -> None:
    quiet = build(a_stamp_look(values={}))
    loud = build(a_stamp_look())

    assert quiet.shown("news", "fr") == "Rien de nouveau pour le moment."
    assert "changeMessage" not in quiet.fields()["news"]
    assert loud.shown("news", "fr") == "Gâteau vendredi"
    assert loud.fields()["news"]["changeMessage"] == "%@"
    assert "emptyValue" not in json.dumps([quiet.face, loud.face])


def test_only_the_balance_and_the_news_announce_themselves(build: Build) -> None:
    for look in (a_stamp_look(), a_point_look(values=a_stamp_look().values)):
        loud = {key for key, field in build(look).fields().items() if "changeMessage" in field}
        assert loud == {"balance", "news"}


@EACH_LOOK
def test_every_language_has_the_same_keys_and_every_message_its_placeholder(build: Build, look: Look) -> None:
    made = build(look)

    assert made.languages == set(LANGUAGES)
    assert len({frozenset(made.strings(language)) for language in LANGUAGES}) == 1
    for key, field in made.fields().items():
        for language in LANGUAGES:
            assert field["label"] in made.strings(language)
            if "changeMessage" in field:
                assert "%@" in field["changeMessage"]
                assert "%@" in made.shown(key, language, "changeMessage")


def test_words_are_in_the_phones_language_and_in_english_where_there_is_none(build: Build) -> None:
    made = build(a_stamp_look())

    assert made.shown("reward", "ru") == "Бесплатный кофе"
    assert made.shown("balance", "ro", "label") == "Ștampile"
    assert made.shown("news", "ru") == "Cake on Friday"
    assert made.strings("fr")[made.face["description"]] == "Café Carnet : Coffee card, carte de fidélité"


def test_a_word_that_is_also_a_key_keeps_its_own_translations(build: Build) -> None:
    values = {
        "holder": "Stamps",
        "reward": {"en": "News", "fr": "Le journal"},
        "next": {"en": "News", "fr": "La gazette"},
        "contact": "News",
    }
    made = build(a_stamp_look(values=values, organization="Your reward"))

    assert made.shown("holder", "fr").strip("\u200b") == "Stamps"
    assert made.shown("contact", "fr").strip("\u200b") == "News"
    assert made.shown("reward", "fr") == "Le journal"
    assert made.shown("next", "fr") == "La gazette"
    assert made.shown("news", "fr", "label") == "Nouveautés"
    organization = made.face["organizationName"]
    assert made.strings("fr").get(organization, organization).strip("\u200b") == "Your reward"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
    word=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
)
def test_any_name_and_any_word_survive(build: Build, name: str, word: str) -> None:
    values = {"holder": name, "rule": {"en": "Rule", "fr": word}, "contact": word, "news": {"en": word}}
    made = build(a_stamp_look(values=values, organization=name))

    assert made.shown("holder", "ru").rstrip("\u200b") == name.rstrip("\u200b")
    assert made.shown("contact", "en").rstrip("\u200b") == word.rstrip("\u200b")
    assert made.shown("rule", "fr") == word
    assert made.shown("news", "ro") == word
    assert made.files["ro.lproj/pass.strings"].count(b"\n") == len(made.strings("ro")), "a line for each word"
    assert made.manifest == digests(made.files)


def test_a_date_has_its_zone_and_is_absent_when_none_is_meant(build: Build) -> None:
    lasting = build(a_stamp_look()).face
    ending = build(a_stamp_look(expires_ms=1_798_761_599_999)).face

    assert "expirationDate" not in lasting
    assert ending["expirationDate"] == "2026-12-31T23:59:59Z"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", ending["expirationDate"])


def test_a_retired_card_is_served_voided(build: Build) -> None:
    assert build(a_stamp_look(voided=True)).face["voided"] is True
    assert "voided" not in build(a_stamp_look()).face


def test_cards_with_the_same_face_keep_their_own_values(build: Build) -> None:
    one = build(a_stamp_look())
    values = {**a_stamp_look().values, "holder": "Ion", "balance": "9/10"}
    other = build(a_stamp_look(serial="Z" * 26, barcode="Z" * 36, values=values))

    assert (one.face["serialNumber"], other.face["serialNumber"]) == ("0123456789ABCDEFGHJKMNPQRS", "Z" * 26)
    assert (one.shown("holder", "en"), other.shown("holder", "en")) == ("Ana", "Ion")
    assert other.fields()["balance"]["value"] == "9/10"
    assert other.manifest == digests(other.files)


def test_a_change_of_look_changes_the_strip(build: Build) -> None:
    pictures = {
        build(a_stamp_look(progress=progress)).files["strip@2x.png"]
        for progress in (StampProgress(3, 10, 0), StampProgress(4, 10, 0), PointProgress(40, 100, 0))
    }

    assert len(pictures) == 3


@EACH_LOOK
def test_the_images_are_png_of_apples_sizes_at_three_scales(build: Build, look: Look) -> None:
    made = build(look)

    for name, (width, height) in SIZES.items():
        for scale, suffix in ((1, ""), (2, "@2x"), (3, "@3x")):
            content = made.files[f"{name}{suffix}.png"]
            assert content[:8] == b"\x89PNG\r\n\x1a\n"
            assert struct.unpack(">II", content[16:24]) == (width * scale, height * scale)
    assert len(made.files["strip@3x.png"]) < 20_000


def test_the_files_are_stored_at_the_root_of_the_archive(builder: PassBuilder) -> None:
    pkpass = builder.build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)
    made = opened(pkpass)

    assert len(pkpass) < 60_000
    assert {"pass.json", "manifest.json", "signature", "icon.png"} <= made.files.keys()
    assert made.files["pass.json"] in pkpass


def test_pushing_and_signing_do_without_the_image_library() -> None:
    """The push worker loads the identity alone: it starts faster for it."""
    code = "import sys, chalicelib.wallets.apple.identity, chalicelib.wallets.apple.signing; "
    loaded = subprocess.run(
        [sys.executable, "-c", code + "print('PIL' in sys.modules)"],
        cwd=TEMPLATES.parent,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert loaded.stdout.strip() == "False", loaded.stderr


@EACH_TEMPLATE
def test_the_templates_languages_agree(template: str) -> None:
    """What is printed in a template, read apart from the code that serves it."""
    folder = TEMPLATES / template
    lines = {
        path.parent.stem: set(re.findall(r'^"(.+)" = ".+";$', path.read_text("utf-8"), re.MULTILINE))
        for path in folder.glob("*.lproj/pass.strings")
    }

    assert set(lines) == set(LANGUAGES)
    assert len(set(map(frozenset, lines.values()))) == 1
    assert not list(folder.glob("*.lproj/*.png")), "a top-level image would win over it"


def test_a_template_that_is_missing_is_named(build: Build) -> None:
    with pytest.raises(WalletMisconfigured, match=r"pass_templates/waffles/pass\.json is missing"):
        build(a_stamp_look(template="waffles"))


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("pass.json", "{", r"stamps/pass.json is not a storeCard template"),
        ("pass.json", "{}", r"stamps/pass.json is not a storeCard template"),
        ("fr.lproj/pass.strings", '"News" = "Nou', r"stamps/fr.lproj/pass.strings is not a strings file"),
    ],
)
def test_a_broken_template_says_which_file_to_mend(
    certificates: Path, tmp_path: Path, file: str, content: str, said: str
) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    (tmp_path / "stamps" / file).write_text(content)

    with pytest.raises(WalletMisconfigured, match=said):
        a_builder(certificates, tmp_path).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)


def test_a_merchants_own_language_and_comments_are_taken(certificates: Path, tmp_path: Path) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    english = (TEMPLATES / "stamps" / "en.lproj" / "pass.strings").read_text()
    (tmp_path / "stamps" / "de.lproj").mkdir()
    german = f"/* Deutsch */\n{english}".replace('= "News"', '= "Neu \\"hier\\""')
    (tmp_path / "stamps" / "de.lproj" / "pass.strings").write_text(german)

    built = a_builder(certificates, tmp_path).build(
        a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S
    )
    made = opened(built)

    assert made.shown("news", "de", "label") == 'Neu "hier"'
    assert made.shown("reward", "de") == "Free coffee"
