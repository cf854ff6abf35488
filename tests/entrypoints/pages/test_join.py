"""The join form as a browser meets it: without any script."""

import re
import time

import pytest

from chalicelib import wiring
from chalicelib.entrypoints.pages import join_seals as seals
from tests.entrypoints.pages.join_calls import COFFEE, asked_again, cards, joined
from tests.support.customer import Browser, field_of
from tests.support.gateway import Shop


def test_the_counters_code_leads_from_the_form_to_the_card(shop: Shop) -> None:
    page = joined(Browser(), name=" Ana  Munteanu ")
    assert page.status == 200
    assert "Ana Munteanu" in page.text
    (card,) = cards(shop)
    assert (card.holder_name, card.programme_id, card.messages_consent_ms) == ("Ana Munteanu", "coffee", None)


def test_consent_is_not_ticked_and_counts_only_when_ticked(shop: Shop) -> None:
    form = Browser().get(COFFEE).text
    box = re.search(r"<input type=\"checkbox\"[^>]*>", form)
    assert box
    assert "checked" not in box[0]
    joined(Browser(), messages="yes")
    (card,) = cards(shop)
    (consent,) = shop.store.consents(card.serial)
    assert card.messages_consent_ms == consent.at_ms
    for shown in consent.text.split(". ", 1):
        assert shown in form, "the sentence that was shown is kept as it stood there"


def test_the_form_says_who_is_responsible_what_for_how_long_and_how_to_stop(shop: Shop) -> None:
    form = Browser().get(COFFEE).text
    merchant = shop.stamps.merchant
    for said in (
        f"{merchant.name} is responsible",
        merchant.contact,
        "time zone",
        "for as long as",
        "one tap",
    ):
        assert said in form


def test_a_birthday_and_the_browsers_zone_are_kept_when_given(shop: Shop) -> None:
    joined(Browser(), day="29", month="2", zone="Europe/Chisinau")
    (card,) = cards(shop)
    assert (card.birthday, card.zone) == ("02-29", "Europe/Chisinau")


@pytest.mark.parametrize("zone", ["", "Moon/Sea", "../../etc/passwd", "\x00", "x" * 500])
def test_a_zone_that_nobody_knows_is_none(shop: Shop, zone: str) -> None:
    joined(Browser(), zone=zone)
    (card,) = cards(shop)
    assert (card.birthday, card.zone) == ("", "")


@pytest.mark.parametrize(
    ("day", "month", "says"),
    [
        ("31", "2", "There is no such day in that month"),
        ("31", "4", "There is no such day in that month"),
        *((*half, "Choose both the day and the month") for half in (("1", ""), ("", "7"), ("x", "7"))),
        *((*half, "Choose both the day and the month") for half in (("-1", "1"), ("٣", "1"))),
    ],
)
def test_a_birthday_that_is_none_is_asked_for_again_and_what_was_typed_stays(
    shop: Shop, day: str, month: str, says: str
) -> None:
    browser = Browser()
    form = field_of(browser.get(COFFEE).text, "form")
    sent = browser.post(COFFEE, {"form": form, "name": "Ana", "day": day, "month": month})
    page = asked_again(browser, sent)
    assert says in page.text
    assert 'value="Ana"' in page.text
    assert '<details class="join-birthday" open>' in page.text
    assert not cards(shop)


def test_a_browser_without_cookies_is_asked_to_send_the_form_once_more(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    sent = Browser().post(COFFEE, {"form": form, "day": "31", "month": "2"})
    page = asked_again(Browser(), sent)
    assert "press the button once more" in page.text


@pytest.mark.parametrize("kept", ["", "%", "not base64 ä", "AAAA", "=" * 50, "bmFtZT0" * 600])
def test_what_a_browser_kept_breaks_no_form(shop: Shop, kept: str) -> None:
    browser = Browser()
    browser.cookies["__Secure-carnet_coffee_typed"] = kept
    assert browser.get(f"{COFFEE}?again=1").status == 200


def test_a_double_tap_makes_one_card(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    first, second = (Browser().post(COFFEE, {"form": form, "name": "Ana"}) for _ in range(2))
    assert len(cards(shop)) == 1
    assert first.status == second.status == 303


def test_what_was_typed_stays_when_the_name_is_too_long(shop: Shop) -> None:
    browser = Browser(language="fr")
    form = field_of(browser.get(COFFEE).text, "form")
    page = asked_again(browser, browser.post(COFFEE, {"form": form, "name": "é" * 61, "messages": "yes"}))
    assert "raccourcir" in page.text
    assert "é" * 61 in page.text
    assert re.search(r'id="messages"[^>]* checked', page.text)
    assert not cards(shop)


@pytest.mark.parametrize("form", ["", "x", "stale", "of another programme"])
def test_a_form_that_no_longer_holds_is_shown_again_as_it_was_filled(shop: Shop, form: str) -> None:
    tokens, now_s = wiring.tokens(), int(time.time())
    if form == "stale":
        form = seals.new_form(tokens, "coffee", now_s - 90_000)
    if form == "of another programme":
        form = seals.new_form(tokens, "points", now_s)
    browser = Browser()
    page = asked_again(browser, browser.post(COFFEE, {"form": form, "name": "Ana"}))
    assert "press the button once more" in page.text
    assert 'value="Ana"' in page.text
    assert browser.post(COFFEE, {"form": field_of(page.text, "form"), "name": "Ana"}).status == 303
    assert len(cards(shop)) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"content_type": "text/plain"},
        {"content_type": "multipart/form-data; boundary=x"},
    ],
)
def test_another_sites_form_is_refused(shop: Shop, headers: dict[str, str]) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    page = Browser().post(COFFEE, {"form": form}, **headers)
    assert page.status in (409, 415)
    assert page.headers["Content-Type"].startswith("text/html")
    assert not cards(shop)


def test_a_browser_that_tells_only_its_origin_is_believed(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    older = Browser()
    sent = {"accept": "*/*", "content-type": "application/x-www-form-urlencoded"}
    from tests.support.gateway import call

    refused = call("POST", COFFEE, {**sent, "origin": "https://evil.example"}, f"form={form}")
    assert refused.status == 409
    taken = call("POST", COFFEE, {**sent, "origin": "https://cards.example"}, f"form={form}")
    assert taken.status == 303
    assert older.cookies == {}


@pytest.mark.parametrize("body", [b"", b"%ff%fe&&&===", b"name=" + b"x" * 5000, b"a&" * 100, b"\xff\x00"])
def test_no_body_breaks_the_form(shop: Shop, body: bytes) -> None:
    browser = Browser()
    sent = browser.post(COFFEE, body)
    page = asked_again(browser, sent) if sent.status == 303 else sent
    assert page.status in (200, 413, 422)
    assert page.headers["Content-Type"].startswith("text/html")
    assert not cards(shop)
