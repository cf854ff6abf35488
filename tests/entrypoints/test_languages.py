"""Where a language is not ours, the programme's own is said, else English. Never is it an error."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types.stamps import Stamps
from tests.entrypoints.card.test_shown_card import fetched
from tests.support.customer import Browser
from tests.support.fakes import a_card, a_merchant
from tests.support.gateway import Shop, call
from tests.support.people import page_of

SERIAL = "A" * 26


def romanian(shop: Shop, **changes: Any) -> Programme:
    """The stamps programme of a merchant who speaks Romanian."""
    shop.store.put_merchant(a_merchant(languages=("ro", "ru")))
    programme = replace(shop.stamps, **changes)
    shop.store.put_programme(programme)
    return programme


@pytest.mark.parametrize(
    ("own", "next_", "language"),
    [("ro", "Încă 10\u00a0ștampile: o cafea", "ro"), ("en", "10\u00a0stamps to go: a free coffee", "en")],
)
def test_a_card_in_a_language_that_is_not_ours(shop: Shop, own: str, next_: str, language: str) -> None:
    if own == "ro":
        romanian(shop)
    shop.store.enrol(a_card(SERIAL, language="xx"), "")

    shown = shop.call("GET", f"/api/v1/cards/{SERIAL}").json
    assert (shown["next"], shown["language"]) == (next_, language)
    assert page_of(shop, "mara").get(f"/cards/{SERIAL}/page").json["language"] == language
    assert fetched(SERIAL)[0]["storeCard"]["headerFields"][0]["label"] == "Stamps"


def test_a_reader_of_another_language_is_answered_in_the_programmes_own(shop: Shop) -> None:
    romanian(shop)

    browser = Browser(language="pt-BR,pt;q=0.9")
    assert 'lang="ro"' in browser.get("/join/coffee").text
    assert 'lang="ro"' in browser.get("/join/coffee/poster").text
    assert 'lang="ru"' in browser.get("/join/coffee?lang=ru").text
    assert 'lang="ro"' in browser.get("/join/coffee?lang=xx").text
    assert 'lang="en"' in browser.get("/join/points").text


def test_a_refusal_to_a_reader_of_another_language_is_in_english(shop: Shop) -> None:
    reply = call("GET", "/api/v1/cards/none", {"accept": "*/*", "accept-language": "pt"})

    assert (reply.status, reply.headers["Content-Language"]) == (401, "en")


def test_a_text_that_lacks_the_readers_language_is_said_in_the_programmes_own(shop: Shop) -> None:
    romanian(shop, rules=Stamps(needed=5, reward={"en": "a coffee", "ro": "o cafea"}))
    shop.store.enrol(a_card(SERIAL, balance=6, language="ru"), "")

    shown = shop.call("GET", f"/api/v1/cards/{SERIAL}", Accept_Language="ru").json
    assert shown["rewards"][0]["name"] == "o cafea"
    assert shown["next"] == "На следующей карте: 1/5"
    assert '"a coffee" = "o cafea"' in fetched(SERIAL)[1]


def test_an_owner_is_told_which_languages_a_programme_lacks(shop: Shop) -> None:
    reward: Any = {"en": "a coffee", "ro": "o cafea", "xx": "?"}
    romanian(shop, rules=Stamps(needed=5, reward=reward), tiers=(Tier("gold", {"en": "Gold"}, 10),))

    programmes = page_of(shop, "olga").get("/programmes").json["programmes"]
    (found,) = (each for each in programmes if each["id"] == "coffee")
    assert found["untranslated"]["ru"] == ["o cafea", "Gold"]
    assert found["untranslated"]["ro"] == ["Gold"]
    assert "en" not in found["untranslated"]
    assert found["rewards"][0]["name"] == {"en": "a coffee", "ro": "o cafea"}
