"""Consent: what was shown and said, kept as it was."""

import pytest

from chalicelib.domain.customer.consent import (
    TEXT_MAX,
    Asking,
    decided,
    joined_with,
    stands,
    version_of,
)
from chalicelib.domain.errors import InvalidInput
from tests.support.fakes import NOON_MS, a_card

NEWS = Asking("join", "Send me news from Café Luna", "ro")
STOP = Asking("page", "", "ro")


def test_the_record_says_which_sentence_was_shown_and_the_card_has_its_time() -> None:
    card, consent = joined_with(a_card(), NEWS)

    assert (card.messages_consent_ms, consent.at_ms, consent.given) == (NOON_MS, NOON_MS, True)
    assert (consent.text, consent.language, consent.source) == (NEWS.text, "ro", "join")
    assert consent.version == version_of(NEWS.text) != version_of(NEWS.text + "!")
    assert version_of("") == ""


def test_whoever_stops_is_told_nothing_from_that_version_on_and_each_decision_has_a_time_of_its_own() -> None:
    card, given = joined_with(a_card(), NEWS)
    stopped, withdrawn = decided(card, STOP, given=False, now_ms=NOON_MS)  # in the same millisecond
    again, anew = decided(stopped, NEWS, given=True, now_ms=NOON_MS - 5)  # by a clock that is behind

    assert stopped.messages_consent_ms is None
    assert again.messages_consent_ms == anew.at_ms == again.version_ms
    assert given.at_ms < withdrawn.at_ms < anew.at_ms


def test_what_was_said_already_is_no_news_but_consent_to_another_sentence_is() -> None:
    card, given = joined_with(a_card(), NEWS)

    assert stands(card, given, NEWS, given=True)
    assert not stands(card, given, Asking("page", "Another sentence"), given=True)
    assert not stands(card, given, STOP, given=False)
    assert stands(a_card(), None, STOP, given=False)
    assert not stands(a_card(), None, NEWS, given=True)


def test_a_sentence_that_nobody_would_read_is_refused() -> None:
    with pytest.raises(InvalidInput, match="consent_text_long"):
        joined_with(a_card(), Asking("api", "x" * (TEXT_MAX + 1)))
