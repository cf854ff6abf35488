"""The pages of a customer's data in a real browser: read at 320 px in every language, and without script."""

from playwright.sync_api import BrowserContext, expect

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Asking, joined_with
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.pages.customer.at import proof_cookie
from tests.browser.conftest import Open, OpenAt, errors_of, violations
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop

FITS = "() => document.documentElement.scrollWidth <= innerWidth"
SENTENCE = "Send me news and offers from Café Luna. Optional. Your card works just the same without it."


def ana_in(shop: Shop) -> Card:
    card = a_card(
        "B" * 26,
        holder_name="Ana Munteanu",
        phone="+373 69123456",
        mail="ana.munteanu.with.a.long.name@quokka.example",
        birthday="02-29",
        zone="Europe/Chisinau",
        visits=2,
        visit_s=(NOON_MS // 1000 - 60, NOON_MS // 1000),
        spent_minor=1250,
    )
    card, consent = joined_with(card, Asking("join", SENTENCE, "en"))
    return shop.store.enrol(card, "", consent=consent)


def path_of(card: Card, *parts: str) -> str:
    return "/".join(("/c", wiring.tokens().page(card.serial, card.key_id, card.code_number), *parts))


def prove(context: BrowserContext, shop: Shop, card: Card) -> None:
    name, _, rest = proof_cookie(card).partition("=")
    context.add_cookies([{"name": name, "value": rest.partition(";")[0], "url": f"{shop.base_url}/c"}])


def test_messages_stop_by_one_tap_without_script_and_are_allowed_again_by_the_holder(
    live_shop: Shop, open_context: Open
) -> None:
    card = ana_in(live_shop)
    context = open_context(java_script_enabled=False, locale="en", viewport={"width": 320, "height": 568})
    page = context.new_page()
    page.goto(path_of(card, "stop"))
    page.get_by_role("button", name="Stop messages").click()
    expect(page.get_by_role("status")).to_contain_text("have stopped")

    prove(context, live_shop, card)
    page.get_by_role("link", name="What we keep about you").click()
    expect(page.get_by_text("You get no messages.")).to_be_visible()
    page.get_by_role("button", name="Allow messages").click()
    expect(page.get_by_text("You allow messages since")).to_be_visible()
    assert [each.given for each in live_shop.store.consents(card.serial)] == [True, False, True]


def test_each_page_fits_a_small_phone_in_every_language_and_axe_finds_nothing(
    live_shop: Shop, open_context: Open, axe: str
) -> None:
    card = ana_in(live_shop)
    context = open_context(viewport={"width": 320, "height": 568}, bypass_csp=True)
    page = context.new_page()
    errors = errors_of(page)
    page.goto(path_of(card, "data"))
    expect(page.get_by_text("•••").first).to_be_visible()
    assert violations(page, axe) == []
    prove(context, live_shop, card)
    for language in LANGUAGES:
        for part in ("data", "data/change", "data/contact", "data/print", "stop"):
            page.goto(f"{path_of(card, part)}?lang={language}")
            expect(page.locator("h1")).to_be_visible()
            assert page.evaluate(FITS), (language, part)
            assert violations(page, axe) == [], (language, part)
    assert errors == []


def test_who_leads_the_shop_corrects_and_hands_out_on_the_cards_page(
    live_shop: Shop, open_at: OpenAt
) -> None:
    card = ana_in(live_shop)
    page = open_at(f"#/cards/{card.serial}")
    page.locator("[data-show-person]").click()
    page.get_by_label("Mail address").fill("ana@new.example")
    page.get_by_role("button", name="Save the correction").click()
    expect(page.get_by_text("It is saved; the wallets are told.")).to_be_visible()
    with page.expect_download() as handed:
        page.locator("[data-person-file]").click()
    assert handed.value.suggested_filename == f"carnet-{card.serial[-8:]}.json"
    page.locator("[data-stop-messages]").click()
    expect(page.locator("[data-consents] li").first).to_contain_text("Stopped, by staff")
    there = live_shop.store.card(card.serial)
    assert there is not None
    assert (there.mail, there.messages_consent_ms) == ("ana@new.example", None)
