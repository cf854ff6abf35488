"""Inviting friends: the card's page for it, what a friend opens, and the way through the join form."""

import html
import re
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.customer.share import Share
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.http.sources import FRIENDS_FROM_HERE
from chalicelib.service.till.scan import scan
from tests.entrypoints.pages.join_calls import IPHONE, cards
from tests.support.customer import Browser, field_of
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import Reply, Shop

ANA, CODE = "B" * 26, "abcdefgh23"
MUFFIN = Referral("friends", {"en": "a free muffin", "ro": "o brioșă"}, year_max=3)
GIVING = a_programme_stamps(parts=(MUFFIN,))


@pytest.fixture
def ana(shop: Shop) -> Card:
    """Ana, who has bought something and has a link for friends."""
    shop.store.put_programme(GIVING)
    card = a_card(ANA, holder_name="Ana Munteanu", mail="ana@quokka.example", visits=1)
    assert shop.store.put_share(Share(CODE, ANA, "coffee", 0, NOON_MS), None)
    return shop.store.enrol(card, "")


def page_of(card: Card) -> str:
    return f"/c/{wiring.tokens().page(card.serial, card.key_id, card.code_number)}/friends"


def form_behind(browser: Browser) -> Reply:
    """The join form, by the button of the page that the link opens."""
    found = re.search(r'class="button" href="([^"]*)"', browser.get(f"/f/{CODE}?lang=en").text)
    assert found is not None
    return browser.get(html.unescape(found[1]))


def joins(browser: Browser, page: Reply, **fields: str) -> Reply:
    given = {name: field_of(page.text, name) for name in ("form", "friend")}
    return browser.get(browser.post("/join/coffee?lang=en", {**given, **fields}).location)


def friends(shop: Shop) -> list[Card]:
    return [each for each in cards(shop) if each.serial != ANA]


def test_a_friend_follows_the_link_joins_and_both_have_it_at_the_first_sale(shop: Shop, ana: Card) -> None:
    phone = Browser(IPHONE)
    invited = phone.get(f"/f/{CODE}?lang=en").text
    assert "For you with your first purchase: a free muffin." in invited
    assert "a free muffin" in form_behind(phone).text
    joins(phone, form_behind(phone), name="Bogdan")

    (friend,) = friends(shop)
    assert (friend.referred_by, friend.holder_name) == (ANA, "Bogdan")
    scan(shop.store, friend.serial, MERCHANT, Sale(1), Origin("1", "1", "till", NOON_MS), lambda _: None)
    page = Browser().get(page_of(ana)).text
    assert "One friend came and bought something." in page
    assert "Bogdan" not in page
    assert friend.serial not in page


def test_the_link_says_nothing_of_the_card_and_the_page_has_what_social_pages_show(
    shop: Shop, ana: Card
) -> None:
    page = Browser().get(page_of(ana)).text
    assert f"https://cards.example/f/{CODE}" in page
    assert "Up to 3 friends a year" in page

    invited = Browser().get(f"/f/{CODE}").text
    link = wiring.tokens().page(ANA, "1", 0)
    for secret in (ANA, link, "Ana", "Munteanu", "quokka"):
        assert secret not in invited
        assert secret not in CODE
    picture = re.search(r'property="og:image" content="https://cards.example([^"]*)"', invited)
    assert picture is not None
    drawn = Browser().get(picture[1])
    assert drawn.headers["Content-Type"] == "image/png"
    assert 'property="og:description" content="For you with your first purchase: a free muffin."' in invited


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_has_to_be_mended_and_another_language_keep_the_invitation(
    shop: Shop, ana: Card, language: str
) -> None:
    del ana
    phone = Browser(IPHONE)
    page = form_behind(phone)
    given = {name: field_of(page.text, name) for name in ("form", "friend")}
    sent = phone.post(f"/join/coffee?lang={language}", {**given, "name": "x" * 100})
    again = phone.get(sent.location)
    assert "aria-invalid" in again.text
    assert f"lang={language}&amp;friend={CODE}" in again.text
    joins(phone, again, name="Bogdan")
    assert [each.referred_by for each in friends(shop)] == [ANA]


def test_a_forged_field_and_a_link_that_was_replaced_bring_nobody_and_the_card_is_there(
    shop: Shop, ana: Card
) -> None:
    forged = Browser(IPHONE)
    page = form_behind(forged)
    form = field_of(page.text, "form")
    forged.post("/join/coffee?lang=en", {"form": form, "friend": f"coffee.{CODE}.1.1.{'A' * 32}"})
    late = Browser(IPHONE)
    page = form_behind(late)
    Browser().post(page_of(ana), {})
    assert "did not count any more" in joins(late, page).text

    assert [each.referred_by for each in friends(shop)] == ["", ""]
    over = Browser().get(f"/f/{CODE}?lang=en")
    assert over.status == 200
    assert "does not count any more" in over.text
    assert "friend=" not in over.text


def test_ones_own_link_on_ones_own_phone_and_an_invitation_for_who_has_a_card_say_so(
    shop: Shop, ana: Card
) -> None:
    phone = Browser(IPHONE)
    joins(phone, form_behind(phone), name="Bogdan")
    (friend,) = friends(shop)
    assert "You have a card here already" in form_behind(phone).text

    shop.store.put_share(Share("zyxwvuts98", friend.serial, "coffee", 0, NOON_MS), None)
    own = phone.get("/join/coffee?lang=en&friend=zyxwvuts98").text
    assert "you cannot bring yourself" in own
    assert friends(shop) == [friend]
    del ana


def test_a_flood_by_one_link_joins_without_a_gift_and_is_told(shop: Shop, ana: Card) -> None:
    del ana
    for _ in range(FRIENDS_FROM_HERE):
        phone = Browser(IPHONE)
        assert "no gift" not in joins(phone, form_behind(phone)).text
    phone = Browser(IPHONE)
    assert "it brought no gift for friends this time" in joins(phone, form_behind(phone)).text
    assert [each.referred_by for each in friends(shop)] == [ANA] * FRIENDS_FROM_HERE + [""]


@pytest.mark.parametrize("path", ["/f/abcdefgh24", "/f/x", "/f/☕", f"/f/{'a' * 300}"])
def test_a_guessed_link_is_a_friendly_page(shop: Shop, ana: Card, path: str) -> None:
    del shop, ana
    page = Browser().get(path)
    assert page.status == 404
    assert "This invitation does not exist." in page.text


def test_a_programme_without_the_part_has_no_pages_for_friends(shop: Shop, ana: Card) -> None:
    shop.store.put_programme(replace(GIVING, parts=()))
    for reply in (Browser().get(page_of(ana)), Browser().get(f"/f/{CODE}"), Browser().post(page_of(ana), {})):
        assert reply.status == 404
        assert "gives nothing for bringing friends" in reply.text


def test_who_has_bought_nothing_and_a_card_out_of_use_are_told_why_there_is_no_link(
    shop: Shop, ana: Card
) -> None:
    shop.store.enrol(a_card("C" * 26), "")
    new = shop.store.card("C" * 26)
    assert new is not None
    assert "after your first purchase" in Browser().get(page_of(new)).text

    shop.store.put_card(touched(replace(ana, state="voided"), NOON_MS), ana.version_ms)
    assert "invites nobody" in Browser().get(page_of(ana)).text
    assert "does not count any more" in Browser().get(f"/f/{CODE}?lang=en").text


def test_another_sites_form_makes_no_new_link(shop: Shop, ana: Card) -> None:
    assert Browser().post(page_of(ana), {}, sec_fetch_site="cross-site").status == 409
    share = shop.store.share(ANA)
    assert share is not None
    assert share.code == CODE
