"""The moment of the reward: the card is full until it is taken, and one sentence is all that is said."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Look, Progress
from chalicelib.domain.ledger.entry import Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import LANGUAGES, Language, Text
from chalicelib.words import say
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

COFFEE: Text = {
    "en": "a free coffee",
    "fr": "un café offert",
    "de": "ein Kaffee gratis",
    "ro": "o cafea gratuită",
    "ru": "бесплатный кофе",
}
NINE = a_programme_stamps(rules=Stamps(needed=9, reward=COFFEE))
POINTS = a_programme_points()  # a cake at 50, a lunch at 200


def came(key: str) -> Origin:
    return Origin(key, "c", "till", NOON_MS)


def look(card: Card, programme: Programme = NINE) -> Look:
    return card_look(programme, card, "BARCODE")


def sentence(shown: Look, key: str, language: Language = "en") -> str:
    said = shown.values[key]
    assert not isinstance(said, int | str)
    return say(said, language)


def said(card: Card, language: Language = "en", programme: Programme = NINE) -> str:
    return sentence(look(card, programme), "moment", language)


def stamped(balance: int) -> Card:
    card, _ = earn(a_card(balance=balance - 1), NINE, Sale(visits=1), came(f"s-{balance}"))
    return card


def test_the_ninth_stamp_of_nine_is_a_full_card_and_a_reward_that_is_ready() -> None:
    shown = look(stamped(9))

    assert (shown.balance, shown.progress) == ("9/9", Progress(9, 9, 1, places=True))
    assert sentence(shown, "moment") == "Your free coffee is ready"
    assert {"next", "then"}.isdisjoint(key for key, value in shown.values.items() if value)


@pytest.mark.parametrize(
    ("language", "ready", "taken"),
    [
        ("en", "Your free coffee is ready", "Enjoy your free coffee. Stamps on your card: 0/9"),
        (
            "fr",
            "Votre cadeau est prêt\u00a0: un café offert",
            "Profitez bien de votre cadeau\u00a0: un café offert. Tampons sur votre carte\u00a0: 0/9",
        ),
        (
            "de",
            "Ihre Prämie ist bereit: ein Kaffee gratis",
            "Viel Freude mit Ihrer Prämie: ein Kaffee gratis. Stempel auf Ihrer Karte: 0/9",
        ),
        ("ro", "Recompensa dumneavoastră vă așteaptă: o cafea gratuită", None),
        ("ru", "Ваша награда готова: бесплатный кофе", None),
    ],
)
def test_it_is_said_in_the_language_of_the_reader(language: Language, ready: str, taken: str | None) -> None:
    card = stamped(9)
    assert said(card, language) == ready

    card, _ = redeem(card, NINE, "free", 1, came("r"))
    assert look(card).balance == "0/9"
    assert taken in (None, said(card, language))
    assert COFFEE[language].removeprefix("a ") in said(card, language)


def test_the_next_count_begins_after() -> None:
    card, _ = redeem(stamped(9), NINE, "free", 1, came("r"))
    card, _ = earn(card, NINE, Sale(visits=1), came("next"))

    assert (look(card).balance, said(card)) == ("1/9", "Stamps on your card: 1/9")
    assert look(card).moment is None


def test_stamps_beyond_the_last_are_seen_while_the_reward_waits() -> None:
    shown = look(stamped(11))

    assert (shown.balance, shown.values["then"]) == ("9/9", "2/9")
    assert said(stamped(11)) == "Your free coffee is ready. On the next card: 2/9"


def test_of_several_that_wait_one_is_taken_and_the_card_stays_full() -> None:
    card = stamped(20)
    assert said(card) == "Your reward “2 × a free coffee” is ready. On the next card: 2/9"

    card, _ = redeem(card, NINE, "free", 1, came("r"))
    assert (look(card).balance, look(card).progress.waiting) == ("9/9", 1)
    assert said(card) == "Enjoy your free coffee. Your free coffee is ready"


def test_a_reward_that_is_handed_back_is_ready_again() -> None:
    card, taken = redeem(stamped(9), NINE, "free", 1, came("r"))
    card, _ = reverse(card, NINE, taken, came(reversal_key(taken.id)))

    assert (look(card).balance, said(card)) == ("9/9", "Your free coffee is ready")


def test_a_points_card_keeps_its_number_and_says_the_reward_first() -> None:
    card, _ = earn(a_card(balance=45), POINTS, Sale(amount_minor=700), came("p"))
    shown = look(card, POINTS)

    assert (shown.balance, shown.progress.waiting) == (card.balance, 1)
    assert said(card, programme=POINTS).endswith(f" is ready. Points on your card: {card.balance}")
    assert sentence(shown, "then").startswith(f"{200 - card.balance}\u00a0points to go")


def test_each_change_has_a_moment_of_its_own_and_anything_else_leaves_it() -> None:
    ready = stamped(9)
    told = replace(ready, news="n-1", version_ms=ready.version_ms + 5)

    assert look(ready).moment == look(told).moment
    marks = [look(stamped(balance)).moment for balance in (9, 10, 18)]
    assert len({moment.id for moment in marks if moment}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_cannot_follow_your_is_quoted(language: Language) -> None:
    two = a_programme_stamps(rules=Stamps(needed=9, reward={"en": "two cakes"}))

    sentence = said(a_card(balance=9), language, two)
    assert "two cakes" in sentence
    assert language != "en" or sentence == "Your reward “two cakes” is ready"
