"""Joining by a poster that has a name: the card says by which, and nobody is refused for an address."""

import re
from collections.abc import Callable

import pytest

from chalicelib import wiring
from chalicelib.domain.customer.share import Share
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sources import Source
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.service.programme.sources import add_source
from tests.entrypoints.pages.join_calls import ANDROID, COFFEE, IPHONE, cards
from tests.entrypoints.pages.test_kit import texts_of
from tests.support.customer import Browser, field_of
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import Shop, call
from tests.support.people import page_of

SOURCES = (Source("w1nd", "Window"), Source("fly3r", "Flyer May", retired_ms=NOON_MS))
WINDOW = f"{COFFEE}?from=w1nd"
LONG = "x" * 999


@pytest.fixture(autouse=True)
def _named(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(sources=SOURCES))


def joins(browser: Browser, path: str, **fields: str) -> None:
    """As a browser does: with all that the form has."""
    page = browser.get(path)
    assert page.status == 200, page.text
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text))
    assert browser.post(COFFEE, {**hidden, **fields}).status == 303


@pytest.mark.parametrize("agent", [IPHONE, ANDROID])
def test_a_card_says_by_which_poster_it_came(shop: Shop, agent: str) -> None:
    joins(Browser(agent=agent), WINDOW, name="Ana")
    joins(Browser(agent=agent), COFFEE, name="Ben")

    assert {card.holder_name: card.source for card in cards(shop)} == {"Ana": "w1nd", "Ben": ""}


@pytest.mark.parametrize(
    "said",
    ["fly3r", "n0ne", "W1ND", "w1nd%00", LONG, "%3Cscript%3E", "..%2F..", "Ana%40quokka.example", ""],
    ids=lambda said: said[:30],
)
def test_what_is_no_source_is_none_and_refuses_nobody(shop: Shop, said: str) -> None:
    page = Browser().get(f"{COFFEE}?from={said}")
    assert page.status == 200
    assert "script>" not in page.text.replace("</script>", "")
    joins(Browser(IPHONE), f"{COFFEE}?from={said}", name="Ana")
    sent = Browser(IPHONE)
    form = field_of(sent.get(COFFEE).text, "form")
    assert sent.post(COFFEE, {"form": form, "source": said, "name": "Ben"}).status == 303

    assert [card.source for card in cards(shop)] == ["", ""]


def test_the_poster_is_kept_over_a_mistake_and_into_another_language(shop: Shop) -> None:
    phone = Browser(IPHONE)
    page = phone.get(f"{WINDOW}&at=main")
    assert "&amp;from=w1nd" in page.text, "the links to other languages lead on from the same poster"
    sent = phone.post(COFFEE, {"form": field_of(page.text, "form"), "source": "w1nd", "name": "x" * 99})
    mended = phone.get(sent.location)
    given = {name: field_of(mended.text, name) for name in ("form", "source")}
    assert phone.post(COFFEE, {**given, "name": "Ana"}).status == 303

    assert [(card.holder_name, card.source) for card in cards(shop)] == [("Ana", "w1nd")]


def test_who_has_a_card_keeps_the_poster_that_it_came_by(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(sources=(*SOURCES, Source("d00r", "Door"))))
    phone = Browser(IPHONE)
    joins(phone, WINDOW, name="Ana")
    assert "your card is ready" in phone.get(f"{COFFEE}?from=d00r").text

    assert [card.source for card in cards(shop)] == ["w1nd"]


def test_a_friends_invitation_is_no_poster(shop: Shop) -> None:
    giving = a_programme_stamps(sources=SOURCES, parts=(Referral("friends", {"en": "a muffin"}, year_max=3),))
    shop.store.put_programme(giving)
    shop.store.enrol(a_card("B" * 26, visits=1), "")
    assert shop.store.put_share(Share("abcdefgh23", "B" * 26, "coffee", 0, NOON_MS), None)
    joins(Browser(IPHONE), f"{WINDOW}&friend=abcdefgh23", name="Ana")

    (friend,) = [card for card in cards(shop) if card.holder_name == "Ana"]
    assert (friend.referred_by, friend.source) == ("B" * 26, "")


def test_each_poster_has_a_code_of_its_own_and_its_address_tells_sheets_apart(shop: Shop) -> None:
    plain, window = (Browser().get(f"{COFFEE}/poster?lang=en{more}") for more in ("", "&from=w1nd"))
    leads = "https://cards.example/join/coffee?from=w1nd"
    assert qr_svg(leads, error="q") in window.text
    assert qr_svg(leads, error="q") not in plain.text
    assert "cards.example/join/coffee?from=w1nd" in window.text

    code = Browser().get(f"{COFFEE}/qr.svg?from=w1nd")
    assert code.text == qr_svg(leads, error="q", standalone=True)
    assert code.headers["Cache-Control"] == Browser().get(f"{COFFEE}/qr.svg").headers["Cache-Control"]
    sheet = Browser().get(f"{COFFEE}/kit/poster.pdf?lang=en&from=w1nd")
    assert "cards.example/join/coffee?from=w1nd" in texts_of(sheet.body)
    assert "coffee-w1nd-poster-en.pdf" in sheet.headers["Content-Disposition"]
    assert "public" in sheet.headers["Cache-Control"]


@pytest.mark.parametrize("said", ["fly3r", "n0ne", "%22%3E%3Cb%3E", LONG], ids=lambda said: said[:30])
def test_a_sheet_for_what_is_no_source_is_the_programmes_own(shop: Shop, said: str) -> None:
    for page in ("poster", "qr.svg"):
        one, other = (Browser().get(f"{COFFEE}/{page}?lang=en{more}") for more in ("", f"&from={said}"))
        assert (one.status, other.status) == (200, 200)
        assert "from=" not in re.sub(r'href="[^"]*"', "", other.text)


def test_a_poster_that_was_named_a_moment_ago_has_its_code_in_every_process(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each keeps a programme for half a minute; what is printed then hangs for a year."""
    stale = shop.store.programme("coffee")
    ids: Callable[[], str] = iter(["w1nd", "n3ww1"]).__next__
    _, source = add_source(shop.store, ("coffee", MERCHANT), "Door", ids, by="x", now_ms=NOON_MS)
    assert source.id == "n3ww1", "no id is given twice"

    def kept(programme_id: str) -> Programme | None:
        return stale if programme_id == "coffee" else None

    monkeypatch.setattr(wiring.store(), "programme", kept)
    assert qr_svg("https://cards.example/join/coffee?from=n3ww1", error="q") in (
        Browser().get(f"{COFFEE}/poster?from=n3ww1").text
    )
    joins(Browser(IPHONE), f"{COFFEE}?from=n3ww1", name="Ana")
    assert [card.source for card in cards(shop)] == ["n3ww1"]


def test_guests_read_no_name_on_what_hangs_nor_where_it_leads(shop: Shop) -> None:
    """So it may be named as the owner thinks of it, and renamed. Who prints it is told which it is."""
    path = f"{COFFEE}/poster?from=w1nd&lang=en"
    owner = page_of(shop, "olga", None)
    cookie = "; ".join(f"{name}={value}" for name, value in owner.cookies.items())
    printed = call("GET", path, {"cookie": cookie}).text
    sheet, _, beside = printed.partition('class="poster-print"')
    assert ("Window" in sheet, "For “Window”" in beside) == (False, True)
    assert "Window" not in Browser().get(path).text, "its code says where that is"
    assert "Window" not in Browser().get(WINDOW).text
