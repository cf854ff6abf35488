"""The rendered pass, held against Apple's rules and a golden file for each template."""

import json
import os
import re
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from chalicelib.domain.face.look import Look, Progress
from chalicelib.domain.programme.erased import erased_look
from chalicelib.domain.text import LANGUAGES
from chalicelib.wallets.apple.pkpass import PassBuilder
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps
from tests.wallets.apple.passes import (
    BASE,
    NOW_S,
    TEMPLATES,
    TOKEN,
    Build,
    a_builder,
    a_point_look,
    a_stamp_look,
    digests,
    opened,
    verify,
)
from tests.wallets.clubs import a_club_look

GOLDEN = Path(__file__).parent / "golden"
EACH_LOOK = pytest.mark.parametrize("look", [a_stamp_look(), a_point_look()], ids=lambda look: look.template)
SIZES = {  # points
    "artwork": (358, 448), "icon": (38, 38), "logo": (50, 50), "primaryLogo": (30, 30), "strip": (375, 144),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("stamps", a_stamp_look()),
        ("points", a_point_look()),
        ("stamps_club", a_club_look("stamps")),
        ("points_club", a_club_look("points", balance=120)),
    ],
)
def test_a_template_renders_as_it_did(build: Build, name: str, look: Look) -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    made = build(look)
    said = {"pass.json": made.face} | {f"{name}.lproj": made.strings(name) for name in sorted(made.languages)}
    golden = GOLDEN / f"{name}.json"
    if os.environ.get("CARNET_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", "utf-8")

    written = json.loads(golden.read_text("utf-8"))
    assert {name: said[name] for name in written} == written
    assert set(said) == {"pass.json", *(f"{language}.lproj" for language in LANGUAGES)}


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


def test_only_how_the_card_stands_and_the_news_announce_themselves(build: Build) -> None:
    for look in (a_stamp_look(), a_point_look(values=a_stamp_look().values)):
        loud = {key for key, field in build(look).fields().items() if "changeMessage" in field}
        assert loud == {"moment", "news"}


def test_a_date_has_its_zone_and_is_absent_when_none_is_meant(build: Build) -> None:
    lasting = build(a_stamp_look()).face
    ending = build(a_stamp_look(expires_ms=1_798_761_599_999)).face

    assert "expirationDate" not in lasting
    assert ending["expirationDate"] == "2026-12-31T23:59:59Z"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", ending["expirationDate"])


def test_a_retired_card_is_served_voided(build: Build) -> None:
    assert build(a_stamp_look(voided=True)).face["voided"] is True
    assert "voided" not in build(a_stamp_look()).face


def test_an_erased_card_says_so_and_shows_no_person_no_balance_and_no_code(build: Build) -> None:
    ana = a_card("0123456789ABCDEFGHJKMNPQRS", 3, holder_name="Ana", news="n1", erased_ms=NOON_MS)
    made = build(erased_look(ana, a_programme_stamps()))

    assert made.face["voided"] is True
    assert "barcodes" not in made.face
    assert made.shown("line", "en") == "This card was erased."
    assert made.shown("line", "de") == "Diese Karte wurde gelöscht."
    assert made.shown("balance", "en") == "–"
    assert "Ana" not in str(made.face)


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
        for progress in (
            Progress(3, 10, 0, places=True),
            Progress(4, 10, 0, places=True),
            Progress(40, 100, 0),
        )
    }

    assert len(pictures) == 3


@EACH_LOOK
def test_the_images_are_png_of_apples_sizes_for_screens_of_two_and_three_pixels_a_point(
    build: Build, look: Look
) -> None:
    made = build(look)

    for name, (width, height) in SIZES.items():
        for scale, suffix in ((2, "@2x"), (3, "@3x")):
            content = made.files[f"{name}{suffix}.png"]
            assert content[:8] == b"\x89PNG\r\n\x1a\n"
            assert struct.unpack(">II", content[16:24]) == (width * scale, height * scale)
    assert len(made.files["strip@3x.png"]) < 10_000


def test_the_files_are_stored_at_the_root_of_the_archive(builder: PassBuilder) -> None:
    pkpass = builder.build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)
    made = opened(pkpass)

    assert len(pkpass) < 52_000
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
