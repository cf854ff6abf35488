"""A card says what changed, since when, and until when it keeps what was taken away."""

from dataclasses import replace

from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import LANGUAGES, Phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.words import NO_BREAK, say
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

TENTH = Perk("tenth", {"en": "10 % off"}, percent=10)
BEFORE = a_card(created_ms=NOON_MS - DAY_MS, version_ms=NOON_MS)


def changed(notice_days: int = 60) -> Programme:
    before = a_programme_stamps(10, parts=(TENTH,))
    rules = a_programme_stamps(12).rules
    return following(before, replace(before, rules=rules, parts=()), NOON_MS, notice_days)


def back_of(programme: Programme, at_ms: int) -> str:
    value = card_look(programme, replace(BEFORE, version_ms=at_ms), "code").values["rule"]
    assert isinstance(value, Phrase)
    return say(value, "en").replace(NO_BREAK, " ")


def test_the_back_of_a_card_says_what_changed_and_until_when_it_keeps_it() -> None:
    assert back_of(changed(), NOON_MS) == (
        "One stamp a visit. 12 stamps: a free coffee. Since Mon 21 Sep: a free coffee takes 12 instead of 10 "
        "and 10 % off is no longer given. Until Fri 20 Nov whoever had a card keeps what it takes away."
    )


def test_a_new_card_and_one_whose_notice_is_long_over_say_the_rule_alone() -> None:
    newcomer = a_card("NEW", created_ms=NOON_MS, version_ms=NOON_MS)

    assert card_look(changed(), newcomer, "code").values["rule"] == changed().rule()
    assert back_of(changed(), NOON_MS + 60 * DAY_MS) == "One stamp a visit. 12 stamps: a free coffee."


def test_what_only_gets_better_is_said_and_takes_nothing_away() -> None:
    before = a_programme_stamps(10)
    after = following(before, replace(before, rules=a_programme_stamps(8).rules, parts=(TENTH,)), NOON_MS)
    (change,) = after.changes_for(BEFORE, NOON_MS)

    assert change.until_ms == NOON_MS
    assert say(change.said("UTC"), "en") == (
        "Since Mon 21 Sep: a free coffee takes only 8 instead of 10 and new: 10 % off."
    )


def test_the_terms_are_said_in_every_language() -> None:
    (change,) = changed().changes_for(BEFORE, NOON_MS)
    said = {say(change.said("UTC"), language) for language in LANGUAGES}

    assert len(said) == len(LANGUAGES)
    assert all("12" in each and "10 % off" in each for each in said)
