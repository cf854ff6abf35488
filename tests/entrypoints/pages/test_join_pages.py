"""What holds for every page around joining: languages, names, the poster, and what a browser may run."""

import re

import pytest

from chalicelib.domain.text import LANGUAGES
from tests.entrypoints.pages.join_calls import ANDROID, COFFEE, cards, joined
from tests.support.customer import Browser, field_of
from tests.support.fakes import a_merchant, a_programme_stamps
from tests.support.gateway import Shop


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


def test_the_choice_of_language_comes_first(shop: Shop) -> None:
    for page in (Browser().get(COFFEE), joined(Browser())):
        assert page.text.count('class="languages"') == 1
        assert page.text.index('class="languages"') < page.text.index("<h1")


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
    shop.store.put_merchant(a_merchant(name=evil))
    shop.store.put_programme(a_programme_stamps(name='"><b>'))
    for page in (Browser().get(COFFEE), joined(Browser(), name=evil[:60]), Browser().get(f"{COFFEE}/poster")):
        assert evil not in page.text
        assert '"><b>' not in page.text


def test_the_poster_says_what_the_card_is_and_where_the_code_leads(shop: Shop) -> None:
    for language in LANGUAGES:
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
