"""Who is about to join reads what else the card brings, in one sentence a part, in their language."""

from dataclasses import replace

from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.perk import Perk
from tests.entrypoints.pages.join_calls import COFFEE
from tests.support.customer import Browser
from tests.support.gateway import Shop

CLUB = Membership("club", {"en": "Coffee Club", "de": "Kaffeeclub"}, price_minor=1900)
DAILY = Perk("daily", {"en": "a coffee", "de": "ein Kaffee"}, holding="club", once="day")


def test_parts_say_themselves_on_the_join_page(shop: Shop) -> None:
    shop.store.put_programme(replace(shop.stamps, parts=(CLUB, DAILY)))

    german = Browser().get(f"{COFFEE}?lang=de").text
    assert "<li>Kaffeeclub: 19\u00a0€ im Monat.</li>" in german
    assert "<li>Jeden Tag: ein Kaffee.</li>" in german
    assert "What else the card brings" in Browser().get(f"{COFFEE}?lang=en").text


def test_a_programme_without_parts_says_nothing_more(shop: Shop) -> None:
    assert "What else the card brings" not in Browser().get(COFFEE).text
