"""A pass that is wrong in any one way is refused, with a sentence that says which."""

import subprocess
from collections.abc import Callable
from copy import deepcopy
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from infra.local.phone.iphone.bundle import InvalidPass, Pass, open_pass
from infra.local.phone.iphone.changes import notice_text
from infra.local.phone.iphone.face import held_face
from infra.local.phone.iphone.passes import HeldPass
from infra.local.phone.rules.content import RuleBroken, check_content, remarks
from infra.local.phone.rules.relevance import Where
from infra.local.phone.rules.styles import IOS
from tests.infra.phone.passes import NOW, Draft, chain, draft, root


def opened(data: bytes) -> Pass:
    return open_pass(data, root(), NOW)


def test_a_good_pass_is_opened_with_its_strings_in_every_language() -> None:
    content = opened(draft(4).build())

    assert content.serial == "SERIAL0001"
    assert content.barcode == "SERIAL0001CHECK"
    assert content.strings["fr"]["COFFEE"] == "Un café offert"
    assert content.remarks == ()


def test_openssl_agrees_on_what_is_a_good_signature(tmp_path: Path) -> None:
    content = opened(draft().build())
    (tmp_path / "root.pem").write_bytes(chain().root.certificate_pem())
    for name in ("manifest.json", "signature"):
        (tmp_path / name).write_bytes(content.files[name])

    command = "openssl cms -verify -binary -inform DER -in signature -content manifest.json"
    verified = subprocess.run(
        [*command.split(), "-CAfile", "root.pem", "-purpose", "any"],
        cwd=tmp_path,
        capture_output=True,
        timeout=10,
    )

    assert verified.returncode == 0


def tampered(after_hashing: Callable[[dict[str, bytes]], object]) -> Draft:
    changed = draft()
    changed.after_hashing = after_hashing
    return changed


def resigned(after_signing: Callable[[dict[str, bytes]], object]) -> Draft:
    changed = draft()
    changed.after_signing = after_signing
    return changed


def without(name: str) -> Draft:
    changed = draft()
    changed.files = {each: data for each, data in changed.files.items() if not each.startswith(name)}
    return changed


def by_a_stranger() -> Draft:
    changed = draft()
    changed.chain = chain("Stranger")
    return changed


def without_intermediate() -> Draft:
    changed = draft()
    changed.embed = False
    return changed


def field(**changes: object) -> Draft:
    changed = draft()
    changed.content["storeCard"]["secondaryFields"][0] |= changes
    return changed


ACTION = {"identifier": "page", "type": "viewOffersRewards", "url": "https://cards.example/c/x"}
WRONG = [
    (
        tampered(lambda files: files.update({"icon.png": b"\x89PNG\r\n\x1a\nother"})),
        "icon.png is not the one",
    ),
    (tampered(lambda files: files.update({"extra.txt": b""})), "extra.txt is not in the manifest"),
    (tampered(lambda files: files.pop("icon.png")), "names icon.png, which is not in the zip"),
    (resigned(lambda files: files.update({"manifest.json": files["manifest.json"] + b" "})), "changed after"),
    (resigned(lambda files: files.update({"signature": b"\x30\x00"})), "not a CMS structure"),
    (resigned(lambda files: files.pop("signature")), "signature is not at the root"),
    (resigned(lambda files: files.update({"card/pass.json": b"{}"})), "only language folders"),
    (by_a_stranger(), "issuer of Stranger Relations is missing"),
    (without_intermediate(), "embed the intermediate"),
    (without("icon"), "no icon"),
    (draft(passTypeIdentifier="pass.other"), "pass type is not the certificate's"),
    (draft(teamIdentifier="OTHER"), "team is not the certificate's"),
    (draft(formatVersion="1"), "formatVersion"),
    (draft(serialNumber=""), "serialNumber must be a string"),
    (draft(description=None), "description must be a string"),
    (draft(coupon={}), "exactly one style, not 2"),
    (draft(backgroundColor="rgb(1-2-3)"), "not a colour"),
    (draft(expirationDate="2026-05-06T10:49-0400"), "whole pass is refused"),
    (draft(expirationDate="2026-05-06T10:49:00"), "whole pass is refused"),
    (draft(barcodes={"format": "PKBarcodeFormatQR"}), "barcodes must be a list"),
    (draft(webServiceURL="https://x.example"), "come together"),
    (draft(webServiceURL="http://x.example", authenticationToken="x" * 16), "must be https"),
    (draft(webServiceURL="https://x.example", authenticationToken="short"), "at least 16"),
    (draft(featuredActions=[{"identifier": "page", "type": "call"}]), "identifier, type, url"),
    (draft(featuredActions=[{**ACTION, "type": "viewCard"}]), "unknown type viewCard"),
    (draft(featuredActions=[{**ACTION, "url": "cards.example/c/x"}]), "no scheme"),
    (draft(featuredActions=[ACTION, ACTION]), "same identifier"),
    (field(key="balance"), "used twice"),
    (field(value=None), "must be a string or a number"),
    (field(currencyCode="EUR"), "must be a number"),
    (field(dateStyle="PKDateStyleShort", value="tomorrow"), "not a date"),
]


@pytest.mark.parametrize(("wrong", "reason"), WRONG, ids=[reason for _, reason in WRONG])
def test_a_pass_with_one_thing_wrong_is_refused(wrong: Draft, reason: str) -> None:
    with pytest.raises(InvalidPass, match=reason):
        opened(wrong.build())


def test_a_file_that_is_not_a_zip_is_refused() -> None:
    with pytest.raises(InvalidPass, match="not a whole zip"):
        opened(b"<html>")


def test_a_pass_whose_certificate_has_expired_is_refused() -> None:
    with pytest.raises(InvalidPass, match="not valid now"):
        open_pass(draft().build(), root(), NOW + timedelta(days=400))


def test_a_change_message_without_its_placeholder_is_remarked_on() -> None:
    assert "lacks %@" in opened(field(changeMessage="Changed.").build()).remarks[0]


def test_strings_that_do_not_parse_are_refused() -> None:
    wrong = draft()
    wrong.files["en.lproj/pass.strings"] = b'"KEY" = "no semicolon"\n"NEXT" = "x";'
    with pytest.raises(InvalidPass, match="line 1"):
        opened(wrong.build())


def test_strings_are_read_in_utf_16_and_in_utf_8_with_escapes_and_comments() -> None:
    good = draft()
    text = '/* greeting */ "KEY" = "Say \\"café\\"\\nnow";\n'
    good.files["en.lproj/pass.strings"] = text.encode()
    good.files["fr.lproj/pass.strings"] = text.encode("utf-16")

    strings = opened(good.build()).strings

    assert strings["en"] == strings["fr"] == {"KEY": 'Say "café"\nnow'}


ODD: list[object] = [None, True, 0, -1.5, "", "x", [], [1], {}, {"a": 1}, [[]], [{}]]


FILES = {"manifest.json": b"", "icon.png": b""}


def places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """The way to every value inside `value`."""
    inside: list[tuple[object, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    return [path, *(place for key, each in inside for place in places(each, (*path, key)))]


def test_an_odd_value_anywhere_is_refused_in_words_or_can_be_shown() -> None:
    good = draft(
        expirationDate="2099-01-01T00:00:00Z",
        locations=[{"latitude": 1.0, "longitude": 2.0, "relevantText": "Here"}],
        relevantDates=[{"startDate": "2099-01-01T00:00:00Z", "endDate": "2099-01-01T10:00:00Z"}],
        maxDistance=50,
        featuredActions=[ACTION],
        semantics={"balance": {"amount": "3", "currencyCode": "EUR"}},
        barcode={"format": "PKBarcodeFormatQR", "message": "X", "messageEncoding": "iso-8859-1"},
        beacons=[{"proximityUUID": "x", "major": 1}],
        voided=True,
    )
    good.content["posterGeneric"] = deepcopy(good.content["storeCard"])
    good.content["storeCard"]["backFields"][0] |= {"attributedValue": "x", "dataDetectorTypes": []}
    strings = {"en": {"STAMPS": "Stamps"}}
    refused = 0
    for place in places(good.content)[1:]:
        for odd in ODD:
            content = deepcopy(good.content)
            inside: Any = content
            for key in place[:-1]:
                inside = inside[key]
            inside[place[-1]] = odd
            try:
                check_content(
                    content, FILES, pass_type_id="pass.dev.carnet.loyalty", team_id="CARNETDEV1", ios=27
                )
            except RuleBroken:
                refused += 1
                continue
            list(remarks(content, strings, FILES, NOW))
            shown = Pass(b"", FILES, content, strings, "signer")
            for ios in IOS:
                held_face(HeldPass(shown, 0, 0), "en", "iphone", 0, ios, Where(1.0, 2.0, NOW))
                notice_text(shown, shown, "en", ios)
            assert isinstance(shown.barcode, str)
    assert refused > 200
