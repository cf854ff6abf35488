"""A till with a laser scanner reads bars: the number on an iPhone's card, where its owner put one."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.linear import Linear, linear_of
from chalicelib.domain.face.choices import Choices
from tests.api.till.till_calls import balance, refused, scan
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import OTHER_KEY, OTHER_MERCHANT, Reply, Shop
from tests.support.people import page_of

SERIAL = "7ZQ4W1M8K3XH5N0VBT6RJ2CD94"
ALIKE = "0000000000000000" + SERIAL[16:]


def with_bars(till: Shop, kind: Linear, serials: tuple[str, ...] = (SERIAL,)) -> None:
    till.store.put_programme(
        replace(till.stamps, revision=till.stamps.revision + 1, choices=Choices(linear=kind))
    )
    for serial in serials:
        till.store.enrol(a_card(serial), "")


@pytest.mark.parametrize("kind", ["ean13", "code39"])
def test_a_sale_counts_on_the_card_whose_bars_were_scanned(till: Shop, kind: Linear) -> None:
    with_bars(till, kind)

    made = scan(page_of(till, "ana", outlet="park"), "one", barcode=linear_of(SERIAL, 0, kind), visits=2)

    assert (made.status, made.json["card"]["serial"]) == (201, SERIAL)
    assert balance(till, SERIAL) == 2


def test_a_number_is_nothing_where_the_owner_put_no_bars_on_cards(till: Shop) -> None:
    with_bars(till, "")

    made = scan(page_of(till, "ana"), "one", barcode=linear_of(SERIAL, 0, "ean13"))

    refused(made, 404, "code_not_a_card")
    assert balance(till, SERIAL) == 0


def test_a_number_of_another_of_the_cards_codes_is_refused_as_the_code_is(till: Shop) -> None:
    with_bars(till, "ean13")

    refused(scan(page_of(till, "ana"), "one", barcode=linear_of(SERIAL, 1, "ean13")), 409, "code_replaced")


def test_of_two_cards_that_end_alike_the_square_code_decides(till: Shop) -> None:
    with_bars(till, "ean13", (SERIAL, ALIKE))

    refused(scan(page_of(till, "ana"), "one", barcode=linear_of(SERIAL, 0, "ean13")), 409, "number_of_two")


@pytest.mark.parametrize("kind", ["ean13", "code39"])
def test_a_person_who_types_the_number_under_the_bars_finds_the_card(till: Shop, kind: Linear) -> None:
    with_bars(till, kind)
    page = page_of(till, "ana")
    typed = f"/cards?search={linear_of(SERIAL, 0, kind).lower()}"

    assert [card["serial"] for card in page.get(typed).json["cards"]] == [SERIAL]
    bars = {each["id"]: each["linear"] for each in page.get("/till").json["programmes"]}
    assert bars == {till.stamps.id: kind, till.points.id: ""}
    with_bars(till, "", ())
    assert page.get(typed).json["cards"] == []


def test_a_name_that_might_be_a_number_is_still_found(till: Shop) -> None:
    with_bars(till, "code39")
    card = replace(a_card(SERIAL[:18] + "0" * 8), holder_name="Eva Unterweger")
    till.store.enrol(card, "")

    found = page_of(till, "ana").get("/cards?search=Unterweger").json["cards"]

    assert [each["name"] for each in found] == ["Eva Unterweger"]


def test_anothers_shops_card_has_no_number_here(till: Shop) -> None:
    with_bars(till, "ean13", ())
    till.store.enrol(a_card(SERIAL, merchant_id="m-2", programme_id="theirs"), "")

    refused(scan(page_of(till, "ana"), "one", barcode=linear_of(SERIAL, 0, "ean13")), 404, "code_not_a_card")


PARTNERS = {"Authorization": f"Bearer {OTHER_KEY}"}


def at_the_partners(till: Shop, key: str, kind: Linear = "ean13") -> Reply:
    sale = {"barcode": linear_of(SERIAL, 0, kind), "visits": 1}
    return till.call("POST", "/api/v1/scans", sale, Idempotency_Key=key, **PARTNERS)


@pytest.mark.parametrize("kind", ["ean13", "code39"])
def test_a_partners_till_reads_the_bars_of_the_cards_that_it_serves(till: Shop, kind: Linear) -> None:
    with_bars(till, kind)
    refused(at_the_partners(till, "one", kind), 404, "card_unknown")

    shared = replace(till.stamps, revision=9, choices=Choices(linear=kind), partners=(OTHER_MERCHANT,))
    till.store.put_programme(shared)
    assert at_the_partners(till, "two", kind).status == 201
    assert balance(till, SERIAL) == 1

    till.store.put_programme(replace(shared, revision=10, choices=Choices()))
    refused(at_the_partners(till, "three", kind), 404, "card_unknown")


def test_of_two_cards_of_two_shops_that_end_alike_the_square_code_decides_at_the_partners(
    till: Shop,
) -> None:
    with_bars(till, "ean13")
    till.store.put_programme(
        replace(till.stamps, revision=9, choices=Choices(linear="ean13"), partners=(OTHER_MERCHANT,))
    )
    theirs = a_programme_stamps(id="theirs", merchant_id=OTHER_MERCHANT, choices=Choices(linear="ean13"))
    till.store.put_programme(theirs)
    till.store.enrol(a_card(ALIKE, merchant_id=OTHER_MERCHANT, programme_id="theirs"), "")

    refused(at_the_partners(till, "one"), 409, "number_of_two")
