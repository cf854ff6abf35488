"""The join page as a browser meets it: without any script."""

import re
import time
from urllib.parse import urlsplit

import pytest

from chalicelib import wiring
from chalicelib.domain.card import Card
from chalicelib.entrypoints import join_seals as seals
from chalicelib.service.enrol import void
from tests.fakes import NOON_MS, a_card, a_programme_stamps
from tests.gateway import Browser, Reply, Shop, field_of

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"  # noqa: E501  # as it is sent
ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"  # noqa: E501  # as it is sent
COFFEE = "/join/coffee"


def joined(browser: Browser, **fields: str) -> Reply:
    """The card page, after filling in the form."""
    form = field_of(browser.get(COFFEE).text, "form")
    sent = browser.post(COFFEE, {"form": form, **fields})
    assert sent.status == 303, sent.text
    return browser.get(sent.location)


def cards(shop: Shop) -> list[Card]:
    return list(shop.store._cards.values())


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
    assert cards(shop)[0].messages_consent_ms is not None


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
    ("day", "month"), [("31", "4"), ("1", ""), ("", "7"), ("x", "7"), ("-1", "1"), ("٣", "1")]
)
def test_half_a_birthday_is_asked_for_again_and_what_was_typed_stays(
    shop: Shop, day: str, month: str
) -> None:
    browser = Browser()
    form = field_of(browser.get(COFFEE).text, "form")
    page = browser.post(COFFEE, {"form": form, "name": "Ana", "day": day, "month": month})
    assert page.status == 422
    assert "Choose both the day and the month" in page.text
    assert 'value="Ana"' in page.text
    assert '<details class="join-birthday" open>' in page.text
    assert not cards(shop)


def test_a_double_tap_makes_one_card(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    first, second = (Browser().post(COFFEE, {"form": form, "name": "Ana"}) for _ in range(2))
    assert len(cards(shop)) == 1
    assert first.status == second.status == 303


def test_the_same_person_gets_the_same_card_back(shop: Shop) -> None:
    browser = Browser()
    joined(browser, name="Ana")
    again = browser.get(COFFEE)
    assert "Ana" in again.text
    assert 'name="form"' not in again.text
    assert browser.post(COFFEE, {"form": "", "name": "Ion"}).status == 303
    assert [card.holder_name for card in cards(shop)] == ["Ana"]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(shop: Shop) -> None:
    browser = Browser()
    sent = browser.post(COFFEE, {"form": field_of(browser.get(COFFEE).text, "form")})
    cookie = sent.headers["Set-Cookie"]
    for part in ("HttpOnly", "SameSite=Lax", "Secure", "Path=/join/coffee", f"Max-Age={400 * 86_400}"):
        assert part in cookie


@pytest.mark.parametrize(
    "value",
    ["", "x", "....", "coffee.AAAA.1.1.x", "☕", '"', "a" * 4000, "coffee.A.٣.1.sig"],
)
def test_a_forged_cookie_is_a_new_person(shop: Shop, value: str) -> None:
    page = Browser(cookies={"carnet_coffee": value, "odd": 'b"a;d', "": ""}).get(COFFEE)
    assert page.status == 200
    assert field_of(page.text, "form")


def test_a_cookie_does_not_hold_for_ever_nor_for_another_purpose_or_programme(shop: Shop) -> None:
    tokens, now_s = wiring.tokens(), int(time.time())
    shop.store.enrol(a_card("A" * 26), "")
    for purpose, programme, made_s in (
        (seals.COOKIE, "coffee", now_s - 401 * 86_400),
        (seals.COOKIE, "coffee", now_s + 3600),
        (seals.COOKIE, "points", now_s),
        (seals.LINK, "coffee", now_s),
    ):
        value = seals.seal(tokens, purpose, programme, "A" * 26, made_s)
        assert 'name="form"' in Browser(cookies={"carnet_coffee": value}).get(COFFEE).text
    good = seals.seal(tokens, seals.COOKIE, "coffee", "A" * 26, now_s - 399 * 86_400)
    assert 'name="form"' not in Browser(cookies={"carnet_coffee": good}).get(COFFEE).text


def test_a_card_that_is_over_gives_way_to_a_new_one(shop: Shop) -> None:
    browser = Browser()
    joined(browser, name="Ana")
    void(shop.store, cards(shop)[0], NOON_MS)
    page = browser.get(COFFEE)
    assert "no longer in use" in page.text
    assert joined(browser, name="Ana").status == 200
    assert sorted(card.state for card in cards(shop)) == ["active", "voided"]
    assert 'name="form"' not in browser.get(COFFEE).text


def test_what_was_typed_stays_when_the_name_is_too_long(shop: Shop) -> None:
    browser = Browser(language="fr")
    form = field_of(browser.get(COFFEE).text, "form")
    page = browser.post(COFFEE, {"form": form, "name": "é" * 61, "messages": "yes"})
    assert page.status == 422
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
    page = browser.post(COFFEE, {"form": form, "name": "Ana"})
    assert page.status == 422
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
    from tests.gateway import call

    refused = call("POST", COFFEE, {**sent, "origin": "https://evil.example"}, f"form={form}")
    assert refused.status == 409
    taken = call("POST", COFFEE, {**sent, "origin": "https://cards.example"}, f"form={form}")
    assert taken.status == 303
    assert older.cookies == {}


@pytest.mark.parametrize("body", [b"", b"%ff%fe&&&===", b"name=" + b"x" * 5000, b"a&" * 100, b"\xff\x00"])
def test_no_body_breaks_the_form(shop: Shop, body: bytes) -> None:
    page = Browser().post(COFFEE, body)
    assert page.status in (413, 422)
    assert page.headers["Content-Type"].startswith("text/html")
    assert not cards(shop)


def test_a_browser_that_keeps_no_cookies_still_gets_to_its_card(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    sent = Browser().post(COFFEE, {"form": form, "name": "Ana"})
    assert "Ana" in Browser().get(sent.location).text


def test_the_desktops_code_hands_the_card_to_the_phone(shop: Shop) -> None:
    desktop = Browser()
    page = joined(desktop, name="Ana")
    phone = Browser(agent=IPHONE)
    path = f"/join/coffee/card/{field_of(page.text, 'card')}"
    assert "Ana" in phone.get(path).text
    assert "Ana" in phone.get(COFFEE).text, "the phone keeps it"


def test_a_link_does_not_swap_a_card_that_the_phone_has(shop: Shop) -> None:
    link = f"/join/coffee/card/{field_of(joined(Browser(), name='Mallory').text, 'card')}"
    phone = Browser(agent=IPHONE)
    joined(phone, name="Ana")
    assert "Mallory" not in phone.get(link).text


@pytest.mark.parametrize("link", ["x", "coffee.A.1.1.x", "☕", "a" * 500])
def test_a_forged_link_leads_to_the_form(shop: Shop, link: str) -> None:
    reply = Browser().get(f"/join/coffee/card/{link}")
    assert (reply.status, reply.location) == (303, COFFEE)


def test_a_link_holds_for_a_day(shop: Shop) -> None:
    shop.store.enrol(a_card("A" * 26), "")
    old = seals.seal(wiring.tokens(), seals.LINK, "coffee", "A" * 26, int(time.time()) - 90_000)
    assert Browser().get(f"/join/coffee/card/{old}").status == 303


def test_the_language_is_the_browsers_until_the_person_chooses(shop: Shop) -> None:
    assert "Ваше имя" in Browser(language="ru-RU, en;q=0.5").get(COFFEE).text
    assert "Your name" in Browser(language="ru-RU").get(f"{COFFEE}?lang=en").text
    assert "Ваше имя" in Browser(language="ru-RU").get(f"{COFFEE}?lang=xx").text
    browser = Browser(language="ru")
    form = field_of(browser.get(f"{COFFEE}?lang=ro").text, "form")
    card = browser.get(browser.post(f"{COFFEE}?lang=ro", {"form": form}).location)
    assert "este gata" in card.text
    assert cards(shop)[0].language == "ro"
    assert "este gata" in browser.get(COFFEE).text, "the card's language stays the page's"


@pytest.mark.parametrize(
    ("agent", "first", "second"), [(IPHONE, "Apple", "Google"), (ANDROID, "Google", "Apple")]
)
def test_the_wallet_of_the_phone_in_hand_comes_first(shop: Shop, agent: str, first: str, second: str) -> None:
    text = joined(Browser(agent=agent)).text
    assert text.index(f"Add to {first} Wallet") < text.index(f"Add to {second} Wallet")
    assert "<svg" not in text


def test_a_desktop_shows_a_code_to_go_on_with(shop: Shop) -> None:
    text = joined(Browser(agent="Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0")).text
    assert "<svg" in text
    assert "Go on with your phone" in text


def test_apples_link_is_a_plain_link_to_the_pass(shop: Shop) -> None:
    text = joined(Browser(agent=IPHONE)).text
    url = re.search(r'href="(https://cards\.example/passes/[^"]+\.pkpass)"', text)
    assert url
    fetched = Browser().get(urlsplit(url[1]).path)
    assert fetched.headers["Content-Type"] == "application/vnd.apple.pkpass"


def test_google_is_asked_for_the_card_before_its_page_is_opened(shop: Shop) -> None:
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")
    waiting = browser.post(f"{COFFEE}/google", {"card": link}).location
    (registration,) = shop.store.registrations(cards(shop)[0].serial, "google")
    page = browser.get(waiting)
    assert page.status == 200
    assert 'http-equiv="refresh" content="2;url=?try=1&amp;lang=en"' in page.text
    assert browser.get(urlsplit(waiting).path + "/status").json == {"go": None}

    shop.store.note_pushed(registration, 1, "delivered", NOON_MS)
    save = browser.get(waiting).location
    assert save.startswith("https://pay.google.com/gp/v/save/")
    assert browser.get(urlsplit(waiting).path + "/status").json == {"go": save}


def test_the_wait_for_google_ends_politely(shop: Shop) -> None:
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")
    waiting = urlsplit(browser.post(f"{COFFEE}/google", {"card": link}).location).path
    page = browser.get(f"{waiting}?try=15")
    assert "Try again" in page.text
    assert "http-equiv" not in page.text
    assert browser.get(f"{waiting}?try=☕").status == 200
    (registration,) = shop.store.registrations(cards(shop)[0].serial, "google")
    shop.store.note_pushed(registration, 1, "refused: 400", NOON_MS)
    assert browser.get(waiting).status == 200, "a refused object is not there"


def test_google_is_not_asked_for_somebody_elses_card(shop: Shop) -> None:
    reply = Browser().post(f"{COFFEE}/google", {"card": "coffee.A.1.1.x"})
    assert (reply.status, reply.location) == (303, COFFEE)
    assert Browser().get(f"{COFFEE}/google/x").status == 303
    assert Browser().get(f"{COFFEE}/google/x/status").status == 404


@pytest.mark.parametrize(
    "path", ["/join/nowhere", "/join/nowhere/poster", "/join/☕", "/join/..", f"/join/{'a' * 99}"]
)
def test_an_unknown_programme_is_a_friendly_page(shop: Shop, path: str) -> None:
    page = Browser(language="fr").get(path)
    assert page.status == 404
    assert page.headers["Content-Type"].startswith("text/html")
    assert "code du comptoir" in page.text


def test_names_are_shown_as_they_are_written(shop: Shop) -> None:
    evil = "<script>alert(1)</script>"
    shop.store.put_programme(a_programme_stamps(organization=evil, name='"><b>'))
    for page in (Browser().get(COFFEE), joined(Browser(), name=evil[:60]), Browser().get(f"{COFFEE}/poster")):
        assert evil not in page.text
        assert '"><b>' not in page.text


def test_the_poster_says_what_the_card_is_and_where_the_code_leads(shop: Shop) -> None:
    for language in ("en", "fr", "ro", "ru"):
        page = Browser().get(f"{COFFEE}/poster?lang={language}")
        assert page.status == 200
        assert "cards.example/join/coffee" in page.text
        assert "<svg" in page.text
    svg = Browser().get(f"{COFFEE}/qr.svg")
    assert svg.headers["Content-Type"] == "image/svg+xml"
    assert svg.text.startswith("<?xml")


def test_every_page_allows_only_what_it_needs(shop: Shop) -> None:
    browser = Browser(agent=ANDROID)
    pages = [
        Browser().get(COFFEE),
        joined(browser),
        Browser().get(f"{COFFEE}/poster"),
        Browser().get("/join/x"),
    ]
    link = field_of(pages[1].text, "card")
    pages.append(browser.get(browser.post(f"{COFFEE}/google", {"card": link}).location))
    for page in pages:
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Referrer-Policy"] == "same-origin"
        assert page.headers["Cache-Control"] == "private, no-store"
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]* src=)|javascript:", page.text)
