"""Codes as scanners and people give them to the API: read by the same rules as the scan page reads by."""

import urllib.parse

import pytest

from tests.api.till.till_calls import OTHERS, barcode, refused
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of

SERIAL = "7Z3QK0VXM2RTHB9WDN6Y1AZM8G"
SWAP = str.maketrans("YZ", "ZY")
FRENCH = str.maketrans("1234567890AQZWM", "&é\"'(-è_çàQAWZ?")
RUSSIAN = str.maketrans("ABCDEFGHJKMNPQRSTVWXYZ", "ФИСВУАПРОЛЬТЗЙКЫЕМЦЧНЯ")


@pytest.fixture
def page(till: Shop) -> Page:
    till.store.enrol(a_card(SERIAL, holder_name="Zoe"), "")
    return page_of(till, "ana")


def ask(page: Page, **query: str) -> Reply:
    return page.get(f"/cards?{urllib.parse.urlencode(query)}")


@pytest.mark.parametrize(
    "given",
    ["{}\r\n", "{}\t", "\n{}", "{}\0", "]Q1{}", "\u200e{}", "\ufeff{}\n", " {} "],
    ids=["CR LF", "tab", "LF before", "NUL", "AIM", "left-to-right", "byte order mark", "spaces"],
)
def test_a_code_is_taken_with_what_a_scanner_adds(page: Page, given: str) -> None:
    code = given.format(barcode(SERIAL))

    assert page.post("/scans", {"barcode": code}, Idempotency_Key="once").status == 201
    assert ask(page, barcode=code).json["name"] == "Zoe"


@pytest.mark.parametrize("turned", [SWAP, FRENCH, RUSSIAN], ids=["QWERTZ", "AZERTY", "ЙЦУКЕН"])
def test_a_code_that_was_typed_for_another_keyboard_is_the_card_that_was_meant(
    page: Page, turned: dict[int, str]
) -> None:
    code = barcode(SERIAL).translate(turned)
    assert code != barcode(SERIAL)

    found = ask(page, barcode=code).json
    assert (found["serial"], found["barcode"]) == (SERIAL, barcode(SERIAL))
    assert page.post("/scans", {"barcode": code}, Idempotency_Key="once").json["card"]["serial"] == SERIAL
    again = page.post("/scans", {"barcode": barcode(SERIAL)}, Idempotency_Key="once")
    assert (again.status, again.json["replayed"]) == (200, True)


def test_a_code_is_still_no_card_when_no_reading_of_it_is(page: Page) -> None:
    forged = SERIAL + "Y" * 10

    for code in (forged, forged.translate(SWAP), forged.translate(FRENCH)):
        refused(ask(page, barcode=code), 404, "card_unknown")
    refused(ask(page, barcode="]Q1" + SERIAL), 404, "code_not_a_card")
    refused(ask(page, barcode=barcode(OTHERS)), 404, "card_unknown")


def found(page: Page, text: str) -> list[str]:
    return [card["serial"] for card in ask(page, search=text).json["cards"]]


@pytest.mark.parametrize(
    "given",
    [
        "1azm 8g",
        "6Y1A ZM8G",
        "6y1a-zm8g\r\n",
        "6YIA ZM8G",
        SERIAL,
        SERIAL.lower(),
        f"{SERIAL[:13]} {SERIAL[13:]}",
    ],
)
def test_what_is_printed_under_the_code_finds_the_card(page: Page, given: str) -> None:
    assert found(page, given) == [SERIAL]


def test_the_last_four_signs_offer_the_few_that_end_so(page: Page, till: Shop) -> None:
    other = "8Z3QK0VXM2RTHB9WDN6Y1BZM8G"
    till.store.enrol(a_card(other, holder_name="Zm8g Name"), "")

    assert set(found(page, "zm8g")) == {SERIAL, other}
    assert found(page, "…ZM8G")[0] in {SERIAL, other}
    assert found(page, barcode(other)) == [other]
    assert found(page, barcode(SERIAL).translate(SWAP)) == [SERIAL]


def test_another_merchants_card_is_found_by_no_code_of_it(page: Page, till: Shop) -> None:
    theirs = "9Z3QK0VXM2RTHB9WDN6Y1CZM8H"
    till.store.enrol(a_card(theirs, merchant_id="m-2"), "")

    for text in ("ZM8H", "Y1CZM8H", "6Y1CZM8H", theirs, barcode(theirs)):
        assert found(page, text) == [], text


def test_who_does_not_serve_has_to_know_what_is_printed(till: Shop) -> None:
    till.store.enrol(a_card(SERIAL, holder_name="Zoe"), "")
    marketer = page_of(till, "mara")

    assert found(marketer, "ZM8G") == []
    assert found(marketer, "6Y1A ZM8G") == [SERIAL]
