"""What a campaign's effect is called, in each language."""

from dataclasses import replace
from typing import get_args

import pytest

from chalicelib.domain.campaign.result.counts import METRICS
from chalicelib.domain.campaign.result.effect import Effect
from chalicelib.domain.campaign.result.verdict import comparison_phrase, effect_phrase
from chalicelib.domain.text import Language
from chalicelib.words import say

MORE = Effect(0.12, 0.05, 0.19, enough=True, cards=1000)
LESS = Effect(-0.12, -0.19, -0.05, enough=True, cards=1000)
NONE = Effect(0.01, -0.03, 0.05, enough=True, cards=1000)
FEW = Effect(0.5, 0.1, 0.9, enough=False, cards=12)


def test_an_interval_with_zero_says_no_effect_shown() -> None:
    said = say(effect_phrase(NONE, "visits", "EUR"), "en")
    assert said == "No effect shown (visits): in all, anything from −30 to +50 fits what happened."


def test_an_effect_is_said_with_its_interval() -> None:
    assert say(effect_phrase(MORE, "visits", "EUR"), "en") == (
        "Up (visits): about 120 (between 50 and 190), 12.0 for every 100 cards."
    )


def test_a_harm_is_said_as_plainly() -> None:
    assert say(effect_phrase(LESS, "visits", "EUR"), "en") == (
        "Down (visits): about 120 (between 50 and 190), 12.0 for every 100 cards."
    )


def test_few_cards_say_so_whatever_they_show() -> None:
    assert say(effect_phrase(FEW, "visits", "EUR"), "en").startswith("Too few cards to tell")
    assert say(comparison_phrase(FEW, "visits", "EUR"), "en").startswith("Too few cards to tell")


def test_a_day_after_a_large_send_it_is_too_early_and_not_too_few() -> None:
    quiet = replace(FEW, smallest=536)

    assert say(effect_phrase(quiet, "visits", "EUR", final=False), "en").startswith(
        "Too early to tell (visits)"
    )
    assert say(comparison_phrase(quiet, "visits", "EUR", final=False), "en").startswith("Too early to tell")
    assert say(effect_phrase(quiet, "visits", "EUR"), "en") == "Too little happened to tell (visits)."
    assert say(effect_phrase(FEW, "visits", "EUR", final=False), "en").startswith("Too few cards")


def test_money_is_said_in_whole_units_of_the_currency() -> None:
    assert "about €1.20 (between €0.50 and €1.90), €0.12 for" in say(
        effect_phrase(MORE, "spend", "EUR"), "en"
    )
    assert "about ¥120 (between ¥50 and ¥190), ¥12 for" in say(effect_phrase(MORE, "spend", "JPY"), "en")
    assert "circa 0,120\u00a0KWD (" in say(effect_phrase(MORE, "spend", "KWD"), "ro")
    assert "from −€0.30 to +€0.50 fits" in say(effect_phrase(NONE, "spend", "EUR"), "en")


@pytest.mark.parametrize(("effect", "better"), [(MORE, "Text A"), (LESS, "Text B"), (NONE, "No difference")])
def test_two_texts_are_compared(effect: Effect, better: str) -> None:
    assert say(comparison_phrase(effect, "visits", "EUR"), "en").startswith(better)


@pytest.mark.parametrize("language", get_args(Language))
def test_every_result_can_be_said_in_every_language(language: Language) -> None:
    said = {
        say(made(effect, metric, "EUR"), language)
        for effect in (MORE, LESS, NONE, FEW)
        for metric in METRICS
        for made in (effect_phrase, comparison_phrase)
    }
    assert len(said) == 3 * 7  # "too few" is the same of both
    assert not any("{" in each for each in said)
