"""A browser is told what is new on a card, once, and of nothing else."""

import json
from dataclasses import replace
from typing import Any

from chalicelib.domain.customer.ways import ways_of
from chalicelib.domain.face.look import Look, Notice, as_over
from chalicelib.domain.programme.erased import erased_look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets.browser.encryption import MOST
from chalicelib.wallets.browser.message import Message, message_of, said_of
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

PAGE = "https://cards.example.com/c/SECRET"
PROGRAMME = a_programme_stamps()
NEWS = Notice("n1", PROGRAMME.merchant_id, {"en": "Rainy day"}, {"en": "Two stamps until six."})


def a_look(*, news: Notice | None = None, told_ms: int = NOON_MS, **facts: Any) -> Look:
    card = a_card(**facts)
    if news is not None:
        card = replace(card, news=news.id, told_ms=(told_ms,))
    return card_look(PROGRAMME, card, "CODE", news=news, ways=ways_of(card, PROGRAMME, PAGE))


def told(before: Look, after: Look, now_ms: int = NOON_MS) -> dict[str, Any] | None:
    message = message_of(after, said_of(before), "/art/logo.png", now_ms)
    return None if message is None else read(message)


def read(message: Message) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(message.body)
    return found


def test_a_stamp_is_told_with_how_the_card_stands_and_leads_to_its_page() -> None:
    said = told(a_look(balance=3), a_look(balance=4))

    assert said is not None
    assert "4/10" in said["text"]
    assert said["title"] == PROGRAMME.merchant.name
    assert said["url"] == "/c/SECRET?lang=en"
    assert (said["icon"], said["lang"]) == ("/art/logo.png", "en")


def test_a_change_that_says_nothing_is_not_told() -> None:
    assert told(a_look(balance=3), a_look(balance=3, version_ms=NOON_MS + 5)) is None


def test_a_campaigns_message_is_told_in_its_words_ahead_of_what_it_gave() -> None:
    said = told(a_look(balance=3), a_look(balance=4, news=NEWS))

    assert said is not None
    assert said["text"] == "Rainy day\nTwo stamps until six."


def test_a_corrected_message_is_read_on_the_page_and_tells_nobody_again() -> None:
    corrected = replace(NEWS, id="n2", text={"en": "Two stamps until seven."})

    assert told(a_look(news=NEWS), a_look(news=corrected)) is None


def test_the_same_words_told_again_are_told_again() -> None:
    later = NOON_MS + DAY_MS
    said = told(a_look(news=NEWS), a_look(news=NEWS, told_ms=later), later)

    assert said is not None
    assert "Rainy day" in said["text"]


def test_a_message_that_comes_late_or_is_quiet_calls_nobody() -> None:
    quiet = replace(NEWS, quiet=True)

    assert told(a_look(), a_look(news=NEWS), NOON_MS + 2 * DAY_MS) is None
    assert told(a_look(), a_look(news=quiet)) is None


def test_a_silent_card_calls_nobody_and_the_next_stamp_is_told_again() -> None:
    silent = replace(a_look(balance=4, news=NEWS), silent=True)

    assert told(a_look(balance=3), silent) is None
    assert told(silent, replace(a_look(balance=5, news=NEWS), told_ms=silent.told_ms)) is not None


def test_a_message_taken_back_is_silent() -> None:
    assert told(a_look(news=NEWS), a_look()) is None


def test_a_card_that_has_left_or_was_erased_says_so_and_leads_nowhere() -> None:
    for after in (as_over(a_look()), erased_look(a_card(), PROGRAMME)):
        said = told(a_look(), after)
        assert said is not None
        assert said["url"] == ""
        assert said["text"]


def test_the_longest_message_in_any_script_fits_a_push_and_stays_readable() -> None:
    for long in ("Ж" * 5000, "☕️" * 3000, '"\\' * 4000, "a" * 9000):
        news = replace(NEWS, text={"en": long})
        message = message_of(a_look(news=news), said_of(a_look()), "", NOON_MS)
        assert message is not None
        assert len(message.body) <= MOST
        assert len(message.body) > MOST - 40
        assert read(message)["text"].startswith("Rainy day\n" + long[:100])
        assert read(message)["text"].endswith("…")
