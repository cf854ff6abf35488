"""The pages of a customer's data: stop messages, see what is kept, change it, take it along."""

import json
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.audience.rfm import CLASSES
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.customer.consent import Asking, joined_with
from chalicelib.domain.customer.dictionary import LINES
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.programme.sources import Source
from chalicelib.domain.text import LANGUAGES, Language, phrase
from chalicelib.entrypoints.pages.customer.at import proof_cookie
from chalicelib.words import say
from tests.support.customer import Browser
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import Shop

SENTENCE = "Send me news from Café Luna"


def path_of(card: Card, *parts: str) -> str:
    return "/".join(("/c", wiring.tokens().page(card.serial, card.key_id, card.code_number), *parts))


def proven(card: Card) -> Browser:
    """A browser in which a code of ours was typed."""
    name, _, rest = proof_cookie(card).partition("=")
    return Browser(cookies={name: rest.partition(";")[0]})


def now(shop: Shop, card: Card) -> Card:
    found = shop.store.card(card.serial)
    assert found is not None
    return found


@pytest.fixture
def ana(shop: Shop) -> Card:
    """Ana, who left all that can be left, and allowed messages."""
    card = a_card(
        "B" * 26,
        holder_name="Ana Munteanu",
        phone="+373 69123456",
        mail="ana@quokka.example",
        birthday="02-29",
        zone="Europe/Chisinau",
        visits=2,
        visit_s=(NOON_MS // 1000 - 60, NOON_MS // 1000),
        outlets=("main",),
        spent_minor=1250,
    )
    card, consent = joined_with(card, Asking("join", SENTENCE, "en"))
    return shop.store.enrol(card, "", consent=consent)


def test_one_tap_stops_messages_and_a_look_at_the_link_stops_nothing(shop: Shop, ana: Card) -> None:
    stranger = Browser()
    assert "Stop messages?" in stranger.get(path_of(ana, "stop")).text
    assert now(shop, ana).messages_consent_ms is not None, "a mail scanner only looks"

    sent = stranger.post(path_of(ana, "stop"), {})
    assert sent.status == 303
    assert "have stopped" in stranger.get(sent.headers["Location"]).text
    assert now(shop, ana).messages_consent_ms is None
    withdrawn, given = shop.store.consents(ana.serial)
    assert (withdrawn.given, withdrawn.source, given.text) == (False, "page", SENTENCE)

    stranger.post(path_of(ana, "stop"), {})
    assert len(shop.store.consents(ana.serial)) == 2, "said again, it is no news"


def test_another_sites_form_stops_nothing(shop: Shop, ana: Card) -> None:
    assert Browser().post(path_of(ana, "stop"), {}, sec_fetch_site="cross-site").status == 409
    assert now(shop, ana).messages_consent_ms is not None


def test_whoever_has_the_link_sees_that_something_is_kept_and_not_what(shop: Shop, ana: Card) -> None:
    del shop
    page = Browser().get(path_of(ana, "data")).text
    for personal in ("69123456", "quokka", "29 Feb"):
        assert personal not in page
    for said in ("Ana Munteanu", "Café Luna", "•••", SENTENCE, "Show that it is my card"):
        assert said in page
    for behind in ("change", "file", "print"):
        answer = Browser().get(path_of(ana, "data", behind))
        assert (answer.status, "/prove" in answer.headers["Location"]) == (303, True), behind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_holder_reads_all_that_is_kept_and_why_in_their_language(
    shop: Shop, ana: Card, language: Language
) -> None:
    del shop
    page = proven(ana).get(f"{path_of(ana, 'data', 'print')}?lang={language}").text
    for line in LINES:
        for words in ("data_kept_{}", "data_why_{}"):
            assert _escaped(say(phrase(words.format(line.id)), language)) in page, line.id
    for personal in ("+373 69123456", "ana@quokka.example", "Europe/Chisinau"):
        assert personal in page


def test_a_guest_reads_by_which_poster_they_came(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(sources=(Source("w1nd", "Window by the door"),)))
    for serial, source, said in (("C" * 26, "w1nd", "Window by the door"), ("D" * 26, "g0ne", "g0ne")):
        card = shop.store.enrol(a_card(serial, source=source), "")
        assert said in Browser().get(path_of(card, "data")).text


def test_the_wallets_that_hold_the_card_are_named(shop: Shop, ana: Card) -> None:
    for wallet in WALLETS:
        shop.store.register(Registration(wallet, ana.serial, f"a-{wallet}", NOON_MS, "token"))
    page = proven(ana).get(path_of(ana, "data")).text

    assert "Apple Wallet, since" in page
    assert "Google Wallet, since" in page
    assert "token" not in page


def test_it_says_for_how_long_cards_are_kept_that_nobody_uses_and_when_this_one_ends(shop: Shop) -> None:
    away = a_card("D" * 26, unused_ms=NOON_MS + 1)
    shop.store.enrol(away, "")
    assert "months is erased" not in Browser().get(path_of(away, "data")).text
    assert shop.retentions.put_retention(Retention(away.merchant_id, 24, revision=1))

    for language in LANGUAGES:
        page = Browser().get(f"{path_of(away, 'data')}?lang={language}").text
        assert say(phrase("data_unused", months=24), language) in page
    for path in (path_of(away), path_of(away, "data")):
        assert "Nobody has used this card for long" in Browser().get(path).text


def test_what_is_changed_counts_at_once_and_is_found_by(shop: Shop, ana: Card) -> None:
    wanted = {"name": " Anna  M. ", "language": "ro", "day": "1", "month": "3", "zone": ""}
    sent = proven(ana).post(path_of(ana, "data", "change"), wanted)

    assert (sent.status, "lang=ro" in sent.headers["Location"]) == (303, True)
    card = now(shop, ana)
    assert (card.holder_name, card.language, card.birthday, card.zone) == ("Anna M.", "ro", "03-01", "")
    assert card.version_ms > ana.version_ms, "the wallets follow"
    assert (card.phone, card.mail) == (ana.phone, ana.mail)
    assert shop.store.serials_by_term(card.merchant_id, "ana munteanu", 5) == ()


@pytest.mark.parametrize(
    "wrong",
    [{"name": "x" * 200}, {"day": "31", "month": "2"}, {"day": "1"}, {"zone": "Moon/Sea"}, {"zone": "../x"}],
)
def test_what_is_none_is_named_and_changes_nothing(shop: Shop, ana: Card, wrong: dict[str, str]) -> None:
    page = proven(ana).post(path_of(ana, "data", "change"), {"name": "Typed", "language": "en", **wrong})

    assert page.status == 422
    assert 'aria-invalid="true"' in page.text
    assert now(shop, ana) == ana


def test_nobody_changes_or_allows_anything_without_the_proof(shop: Shop, ana: Card) -> None:
    for what in ("change", "messages"):
        Browser().post(path_of(ana, "data", what), {"name": "Eve"})
    other = replace(ana, serial="C" * 26)
    proven(other).post(path_of(ana, "data", "change"), {"name": "Eve"})

    assert now(shop, ana) == ana


def test_who_allows_messages_again_says_yes_to_the_sentence_that_stands_there(shop: Shop, ana: Card) -> None:
    Browser().post(path_of(ana, "stop"), {})
    holder = proven(ana)
    page = holder.get(path_of(ana, "data")).text
    holder.post(path_of(ana, "data", "messages"), {})

    latest = shop.store.consents(ana.serial)[0]
    assert now(shop, ana).messages_consent_ms == latest.at_ms
    assert latest.given
    assert all(_escaped(part) in page for part in latest.text.split(". ", 1))


def test_the_file_is_open_and_has_all_that_is_kept(shop: Shop, ana: Card) -> None:
    del shop
    answer = proven(ana).get(path_of(ana, "data", "file"))
    file = json.loads(answer.body)

    assert (file["format"], file["version"], file["complete"]) == ("carnet.person", 1, True)
    assert "attachment" in answer.headers["Content-Disposition"]
    told = {name for line in LINES if line.id != "technical" for name in line.fields} - {"holders"}
    assert set(file["card"]) == told | {"group"}
    assert file["card"]["mail"] == "ana@quokka.example"
    assert file["card"]["group"] in CLASSES
    assert [each["text"] for each in file["consents"]] == [SENTENCE]
    for secret in ("key_id", "pass_token", "old_tokens", "push_token"):
        assert secret not in answer.body.decode()


@pytest.mark.parametrize("part", ["stop", "data", "data/change", "data/file", "data/print"])
def test_a_guessed_link_shows_nothing(shop: Shop, ana: Card, part: str) -> None:
    del shop
    guessed = path_of(ana)[:-4] + "AAAA"
    assert Browser().get(f"{guessed}/{part}").status == 404


def _escaped(text: str) -> str:
    from markupsafe import escape

    return str(escape(text))
