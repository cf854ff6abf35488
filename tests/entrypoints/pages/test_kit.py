"""What is printed for a counter: files that a print shop takes, in the brand, in five languages."""

import re
import zlib
from dataclasses import replace

import pytest

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.entrypoints.pages.kit import SHEETS, printed
from chalicelib.entrypoints.pages.print.font import bold, regular
from chalicelib.entrypoints.pages.print.pdf import Raster
from chalicelib.entrypoints.pages.print.sheets import Printed, drawn
from chalicelib.entrypoints.pages.qr import qr_rows
from chalicelib.words import BUILT
from tests.entrypoints.pages.join_calls import COFFEE, cards
from tests.support.customer import Browser, field_of
from tests.support.gateway import Shop

POINTS = 72 / 25.4
SIZES = {"poster": (210, 297), "table": (105, 148), "sticker": (70, 70), "receipt": (72, 34)}


def streams_of(pdf: bytes) -> list[bytes]:
    """What is packed in the file, the page's own first."""
    packed = re.findall(rb"FlateDecode >>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
    return [zlib.decompress(each) for each in packed]


def texts_of(pdf: bytes) -> str:
    """The text as a reader copies it: glyphs by their font's own table."""
    parts = streams_of(pdf)
    tables = [
        {
            glyph: bytes.fromhex(letter).decode("utf-16-be")
            for glyph, letter in re.findall(r"<(\w{4})> <(\w+)>", part.decode("latin-1"))
        }
        for part in parts
        if b"beginbfchar" in part
    ]
    said = []
    names = sorted(set(re.findall(r"/(\w) \d", parts[0].decode())))
    for name, codes in re.findall(r"/(\w) [\d.]+ Tf .*?<(\w*)> Tj", parts[0].decode()):
        table = tables[names.index(name)]
        said.append("".join(table[codes[at : at + 4]] for at in range(0, len(codes), 4)))
    return " ".join(said)


def page_of(shop: Shop, path: str) -> bytes:
    reply = Browser().get(path)
    assert reply.status == 200, reply.text[:300]
    return reply.body


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_sheet_has_its_size_and_every_object_is_where_its_table_says(shop: Shop, sheet: str) -> None:
    pdf = page_of(shop, f"/join/{shop.stamps.id}/kit/{sheet}.pdf")

    wide, high = (f"{each * POINTS:.3f}".rstrip("0").rstrip(".") for each in SIZES[sheet])
    assert f"/MediaBox [0 0 {wide} {high}]".encode() in pdf
    table = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n$", pdf)[0])
    places = re.findall(rb"(\d{10}) 00000 n ", pdf[table:])
    for number, place in enumerate(places, 1):
        assert pdf[int(place) :].startswith(b"%d 0 obj\n" % number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_poster_says_in_its_language_how_to_get_a_card(shop: Shop, language: Language) -> None:
    pdf = page_of(shop, f"/join/{shop.stamps.id}/kit/poster.pdf?lang={language}")

    said, expected = texts_of(pdf), printed(shop.stamps, language)
    assert expected.line in said
    assert expected.rule in said
    assert shop.stamps.merchant.name in said
    assert f"/Lang ({language})".encode() in pdf


def test_the_code_opens_the_join_page_of_the_counter_where_it_stands(shop: Shop) -> None:
    assert printed(shop.stamps, "en", "main").code == qr_rows(
        f"{shop.base_url}/join/{shop.stamps.id}?at=main", "q"
    )


def test_the_fonts_have_every_letter_of_our_languages_in_both_weights() -> None:
    letters = {letter for language in LANGUAGES for letter in (BUILT / f"{language}.json").read_text("utf-8")}
    ours = "".join(sorted(letter for letter in letters if letter.isalpha()))

    assert not regular().lacks(ours)
    assert not bold().lacks(ours)


def test_a_name_in_a_script_that_the_fonts_lack_is_refused_with_the_way_round(shop: Shop) -> None:
    named = replace(printed(shop.stamps, "en"), shop="カフェ・ルナ")

    with pytest.raises(NotAllowed) as refused:
        drawn("poster", named, "en")
    assert refused.value.facts["letters"] == "カフェ・ルナ"


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_longest_words_stay_on_the_sheet(shop: Shop, sheet: str) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitän " * 6
    whole: Printed = replace(
        printed(shop.stamps, "de"), shop=long[:40], line=long[:80], rule=long, how=long, address="a" * 90
    )
    logo = Raster(2, 1, b"\xff\x00\x00\x00\xff\x00", b"\xff\x80")

    pdf = drawn(sheet, replace(whole, logo=logo), "de")

    first, *_ = streams_of(pdf)
    wide, high = (each * POINTS for each in SIZES[sheet])
    for x, y in re.findall(r"Tf ([-\d.]+) ([-\d.]+) Td", first.decode()):
        assert 0 <= float(x) < wide
        assert 0 <= float(y) < high


def test_a_shared_link_has_a_picture_of_the_size_that_social_pages_take(shop: Shop) -> None:
    html = Browser().get(f"/join/{shop.stamps.id}").text
    address = re.findall(r'property="og:image" content="[^"]*?(/join/[^"]+)"', html)[0]

    png = page_of(shop, address.replace("&amp;", "&"))

    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1200, 630)


@pytest.mark.parametrize("file", ["flyer.pdf", "poster.png", "poster", "share-.gif", "..pdf"])
def test_what_is_no_sheet_is_not_there(shop: Shop, file: str) -> None:
    assert Browser().get(f"/join/{shop.stamps.id}/kit/{file}").status == 404


def test_who_joins_by_a_counters_code_began_there_and_an_unknown_place_is_none(shop: Shop) -> None:
    main = Outlet("main", shop.stamps.merchant_id, "Main street", "Europe/Chisinau")
    shop.directory.put_outlet(main, AuditLine(main.merchant_id, 1, "operator", "outlet.add", main.id))
    shop.store.put_programme(replace(shop.stamps, parts=(HeadStart("start", 2),)))
    for at, outlet in (("main", "main"), ("nowhere", "")):
        browser = Browser()
        form = browser.get(f"{COFFEE}?at={at}&lang=en").text
        browser.post(f"{COFFEE}?lang=en", {"form": field_of(form, "form"), "at": field_of(form, "at")})
        card = cards(shop)[-1]
        assert [entry.outlet for entry in shop.store.all_entries(card.serial)] == [outlet]
