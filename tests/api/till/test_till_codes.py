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
