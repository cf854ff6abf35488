"""A pass that is wrong in any one way is refused, with a sentence that says which."""

import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from infra.local.phone.bundle import InvalidPass, Pass, open_pass
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
    with pytest.raises(InvalidPass, match="not a zip"):
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
