"""Whatever file is dropped on the iPhone: it opens, or a sentence says why not."""

import io
import json
import random
import zipfile
from typing import Any

import pytest

from infra.local.phone.iphone.bundle import InvalidPass, open_pass
from infra.local.phone.iphone.face import face_of
from infra.local.phone.rules.styles import IOS
from tests.infra.phone.passes import NOW, Draft, draft, root
from tests.support.volume import seeds


def refused(data: bytes, ios: int = IOS[-1]) -> str:
    with pytest.raises(InvalidPass) as found:
        open_pass(data, root(), NOW, ios)
    assert str(found.value).strip()
    return str(found.value)


def with_flag(data: bytes, flag: int) -> bytes:
    """The zip with a bit set in every entry, in both of its headers."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            changed[at + offset] |= flag
            at = data.find(mark, at + 4)
    return bytes(changed)


def test_an_encrypted_zip_is_refused_for_what_it_is() -> None:
    assert "encrypted" in refused(with_flag(draft().build(), 1))


@pytest.mark.parametrize("part", [0.01, 0.3, 0.6, 0.99])
def test_a_file_cut_at_its_beginning_or_end_is_refused(part: float) -> None:
    whole = draft().build()
    at = int(len(whole) * part)

    refused(whole[:at])
    refused(whole[at:])


def test_a_zip_with_spoilt_names_is_refused() -> None:
    whole = draft().build()

    refused(whole.replace(b"pass.json", b"p\xffss.js\x00n"))
    refused(with_flag(whole.replace(b"pass.json", b"p\xff\xfes.json"), 0))
    utf8 = bytearray(whole.replace(b"icon.png", b"ico\xff.png"))
    at = utf8.find(b"PK\x01\x02")
    while at >= 0:
        utf8[at + 9] |= 0x08  # names are UTF-8, it says
        at = utf8.find(b"PK\x01\x02", at + 4)
    refused(bytes(utf8))


def test_the_old_barcode_alone_is_shown_and_remarked_on() -> None:
    old = draft()
    old.content["barcode"] = old.content.pop("barcodes")[0]
    content = open_pass(old.build(), root(), NOW)

    assert any("old barcode" in each for each in content.remarks)
    for ios in IOS:
        assert face_of(content, "en", "iphone", 0, ios)["barcode"]["message"] == "SERIAL0001CHECK"


@pytest.mark.parametrize(
    "text",
    ["[" * 5000, '{"formatVersion": NaN}', '{"a": "\\ud800"}', '{"a": 1e999}', "{", "\xff", "9" * 5000],
)
def test_json_that_cannot_be_shown_is_refused(text: str) -> None:
    spoilt = draft()
    raw = text.encode("latin-1")
    spoilt.after_signing = lambda files: files.update({"manifest.json": raw})

    assert "manifest.json" in refused(spoilt.build())


def code(kind: str, message: str) -> dict[str, str]:
    return {"format": f"PKBarcodeFormat{kind}", "message": message, "messageEncoding": "iso-8859-1"}


def posed(**content: Any) -> Draft:
    """A draft with a poster alone."""
    made = draft(**content)
    made.content["posterGeneric"] = {"primaryFields": [{"key": "title", "value": "Café"}]}
    del made.content["storeCard"]
    return made


def test_a_poster_alone_is_refused_before_ios_27_and_remarked_on_after() -> None:
    assert "a poster alone" in refused(posed().build(), 26)
    remarks = open_pass(posed().build(), root(), NOW, 27).remarks
    assert any("before iOS 27" in each for each in remarks)
    assert any("no artwork" in each for each in remarks)


def test_each_system_shows_the_first_code_that_it_can_draw() -> None:
    both = open_pass(draft(barcodes=[code("EAN13", "2000000000015"), code("QR", "C1")]).build(), root(), NOW)
    bars = open_pass(draft(barcodes=[code("EAN13", "2000000000015")]).build(), root(), NOW)

    assert face_of(both, "en", "iphone", 0, 27)["barcode"]["format"] == "EAN13"
    assert face_of(both, "en", "iphone", 0, 26)["barcode"]["format"] == "QR"
    assert face_of(bars, "en", "iphone", 0, 26)["barcode"] is None
    assert any("no code" in each for each in bars.remarks)


@pytest.mark.parametrize(
    ("kind", "message"), [("EAN13", "2000000000014"), ("EAN13", "20"), ("Code39", "ab"), ("I2of5", "123")]
)
def test_bars_that_say_what_they_cannot_are_remarked_on_and_not_drawn(kind: str, message: str) -> None:
    content = open_pass(draft(barcodes=[code(kind, message), code("QR", "C1")]).build(), root(), NOW)

    assert any(f"The message of the {kind} code" in each for each in content.remarks)
    assert face_of(content, "en", "iphone", 0, 27)["barcode"] is None


@pytest.mark.parametrize("seed", seeds(150, 20_000))
def test_a_file_spoilt_anywhere_opens_or_is_refused_in_words(seed: int) -> None:
    rng = random.Random(seed)
    packed = io.BytesIO()
    files = {"pass.json": json.dumps(draft().content).encode(), **draft().files}
    with zipfile.ZipFile(packed, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, content_ in files.items():
            archive.writestr(name, content_)
    spoilt = bytearray(rng.choice((packed.getvalue(), GOOD)))
    for _ in range(rng.choice((1, 2, 8, 64))):
        at = rng.choice((rng.randrange(len(spoilt)), len(spoilt) - rng.randrange(1, min(400, len(spoilt)))))
        spoilt[at] = rng.choice((0, 255, rng.randrange(256)))
    if rng.random() < 0.2:
        del spoilt[rng.randrange(len(spoilt)) :]
    ios = rng.choice(IOS)
    try:
        content = open_pass(bytes(spoilt), root(), NOW, ios)
    except InvalidPass:
        refused(bytes(spoilt), ios)
        return
    face_of(content, "en", "iphone", 0, 27)


GOOD = draft().build()
