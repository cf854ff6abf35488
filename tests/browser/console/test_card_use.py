"""A card's page: the owner takes a card out of use and back, and gives it a new code."""

from playwright.sync_api import expect

from chalicelib import wiring
from tests.browser.conftest import OpenAt, violations
from tests.support.fakes import a_card
from tests.support.gateway import Shop

SERIAL = "B" * 26


def test_a_card_goes_out_of_use_and_back_and_gets_a_new_code(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    live_shop.store.enrol(a_card(SERIAL, balance=3, holder_name="Maria Pop"), "")
    before = wiring.barcode(a_card(SERIAL))
    owner = open_at(f"#/cards/{SERIAL}", viewport={"width": 390, "height": 844})
    owner.locator("[data-new-code]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.get_by_text("The card has a new code.")).to_be_visible()
    card = live_shop.store.card(SERIAL)
    assert card is not None
    assert wiring.barcode(card) != before
    owner.locator("[data-void]").click()
    assert violations(owner, axe) == []
    owner.locator("[data-confirm]").click()
    expect(owner.get_by_text("Out of use", exact=True)).to_be_visible()
    expect(owner.locator("[data-new-code]")).to_have_count(0)
    owner.locator("[data-unvoid]").click()
    expect(owner.locator("[data-void]")).to_be_visible()
    owner.goto("/console#/changes")
    expect(owner.locator("[data-what='card.code']")).to_contain_text("Olga: gave card …BBBB a new code")


def test_a_marketer_finds_a_card_by_a_whole_address_and_changes_nothing_on_it(
    live_shop: Shop, open_at: OpenAt
) -> None:
    live_shop.store.enrol(a_card(SERIAL, holder_name="Maria Pop", mail="maria@pop.example"), "")
    marketer = open_at("#/cards", "mara")
    marketer.locator("#find").fill("maria")
    expect(marketer.get_by_text("No card is found by this.")).to_be_visible()
    marketer.locator("#find").fill("maria@pop.example")
    marketer.get_by_text("Maria Pop").click()
    expect(marketer.locator("[data-page=card]")).to_be_visible()
    expect(marketer.locator("[data-new-code], [data-void]")).to_have_count(0)
