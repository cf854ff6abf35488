"""What an owner is told of a programme that would confuse, and that one tap mends it."""

import copy
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest

from chalicelib import words
from chalicelib.domain.programme.parts.finding import Finding, Step
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.lint import CODES, NOTHING_KNOWN, Known, lint
from chalicelib.domain.programme.setup.reckoning import Answers
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, programme_written
from infra.files import TEMPLATES, read_programme
from infra.package import ROOT
from tests.support.fakes import LUNA

Body = dict[str, Any]

STAMPS: Body = {
    "id": "coffee-card",
    "name": "Coffee card",
    "type": "stamps",
    "rules": {"needed": 8, "reward": {"en": "a free coffee"}},
    "parts": [],
}
POINTS: Body = {
    **STAMPS,
    "type": "points",
    "rules": {"per_amount": 1, "thresholds": [{"id": "cake", "cost": 50, "name": {"en": "a cake"}}]},
}
CASHBACK: Body = {"type": "credit", "id": "back", "name": {"en": "Money back"}, "percent": 5}
CLUB: Body = {"type": "membership", "id": "club", "name": {"en": "Club"}, "price_minor": 900}
PERK: Body = {"type": "perk", "id": "tenth", "name": {"en": "10 % off"}, "holding": "club", "percent": 10}
COUPON: Body = {"type": "right", "id": "five", "name": {"en": "5 % off"}, "on": "join", "percent": 5}
MONEY: Body = {"type": "spending", "id": "money", "name": {"en": "money off"}, "points": 100, "minor": 50}
VOUCHER: Body = {"type": "voucher", "id": "rex", "name": {"en": "a film"}, "pool": "rex", "cost": 8}
STRANGERS: Body = {**STAMPS, "rules": {"needed": 40, "reward": {"en": "a free coffee"}}}

BAD: Mapping[str, tuple[Body, Known]] = {
    "two_units": ({**STAMPS, "parts": [CASHBACK]}, NOTHING_KNOWN),
    "two_prices": (
        {
            **POINTS,
            "rules": {"per_amount": 1, "thresholds": [{"id": "a", "cost": 20, "name": {"fr": "−15 %"}}]},
            "parts": [{**MONEY, "points": 3}],
        },
        NOTHING_KNOWN,
    ),
    "crooked": (
        {**POINTS, "rules": {**POINTS["rules"], "per_amount": 3, "amount_minor": 200}},
        NOTHING_KNOWN,
    ),
    "less_than_a_cent": ({**POINTS, "parts": [MONEY], "rules": {**POINTS["rules"]}}, NOTHING_KNOWN),
    "slow": (STRANGERS, NOTHING_KNOWN),
    "generous": ({**STAMPS, "rules": {"needed": 2, "reward": {"en": "lunch"}}}, Known(Answers(300, 200))),
    "no_reminder": ({**POINTS, "rules": {**POINTS["rules"], "lasts_months": 12}}, NOTHING_KNOWN),
    "percent_twice": ({**STAMPS, "parts": [CLUB, PERK, COUPON]}, NOTHING_KNOWN),
    "small_pool": ({**STAMPS, "parts": [VOUCHER]}, Known(pools={"rex": 9})),
    "review": ({**STAMPS, "parts": [{**COUPON, "name": {"de": "5 % für eine Bewertung"}}]}, NOTHING_KNOWN),
    "head_start_full": ({**STAMPS, "parts": [{"type": "head_start", "id": "full", "n": 8}]}, NOTHING_KNOWN),
    "holds_nothing": ({**STAMPS, "parts": [PERK]}, NOTHING_KNOWN),
    "brings_nothing": ({**STAMPS, "parts": [CLUB]}, NOTHING_KNOWN),
    "sold_and_shared": (
        {**STAMPS, "partners": ["miche"], "parts": [{**CASHBACK, "percent": 0, "sold": True}]},
        NOTHING_KNOWN,
    ),
    "friends_many": (
        {
            **STAMPS,
            "parts": [{"type": "referral", "id": "friends", "name": {"en": "a cake"}, "year_max": 100}],
        },
        NOTHING_KNOWN,
    ),
    "many_rewards": (
        {
            **POINTS,
            "rules": {
                "per_amount": 1,
                "thresholds": [{"id": f"r{n}", "cost": 50 * n, "name": {"en": "x"}} for n in range(1, 8)],
            },
        },
        NOTHING_KNOWN,
    ),
}
REFUSED = {
    "two_units",
    "two_prices",
    "review",
    "head_start_full",
    "holds_nothing",
    "brings_nothing",
    "sold_and_shared",
}


def programme_of(body: Body) -> Programme:
    return programme_written(msgspec.convert(body, ProgrammeBody), LUNA, TEMPLATES)


def mended(body: Body, finding: Finding) -> Body:
    whole = copy.deepcopy(body)
    for step in finding.steps:
        _take(whole, step)
    return whole


def _take(whole: Body, step: Step) -> None:
    *above, last = step.at.split(".")
    held: Any = whole
    for name in above:
        held = held[int(name)] if isinstance(held, list) else held[name]
    if step.op == "remove":
        held.pop(int(last) if isinstance(held, list) else last)
    elif isinstance(held, list):
        held.insert(int(last), step.value)
    else:
        held[last] = step.value


def test_there_is_a_bad_example_of_each_finding() -> None:
    assert set(BAD) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_bad_example_is_found_said_in_every_language_with_its_reason_and_one_tap_mends_it(
    code: str,
) -> None:
    body, known = BAD[code]

    found = next(each for each in lint(programme_of(body), known) if each.code == code)

    assert found.refused == (code in REFUSED)
    for language in LANGUAGES:
        for said in (found.said, found.why, found.mend):
            assert len(words.say(said, language, "en")) > 3
    after = lint(programme_of(mended(body, found)), known)
    assert code not in {each.code for each in after}


@pytest.mark.parametrize(
    "percent", [{"en": "15 % off"}, {"de": "15 % Rabatt"}, {"fr": "15 % de remise"}, {"ru": "скидка 15 %"}]
)
def test_the_essays_bad_example_is_refused_in_its_own_language(percent: dict[str, str]) -> None:
    """1.5 points a dollar; 1.5 points are 50 cents; 20 points are 15 % off."""
    body = {
        **POINTS,
        "rules": {
            "per_amount": 3,
            "amount_minor": 200,
            "thresholds": [{"id": "fifteen", "cost": 20, "name": percent}],
        },
        "parts": [{**MONEY, "points": 3, "minor": 100}],
    }

    found = lint(programme_of(body))

    assert [each.code for each in found] == ["two_prices", "crooked"]
    assert found[0].refused
    said = {words.say(found[0].said, language) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)


ASKED = (
    "a coffee for your review",
    "Kaffee für eine Bewertung",
    "un café pour un avis",
    "o cafea pentru o recenzie",
    "кофе за отзыв",
    "5 points for a 5-star rating",
)


@pytest.mark.parametrize("text", ASKED)
def test_nothing_is_given_for_a_public_review_in_any_language(text: str) -> None:
    body = {**STAMPS, "parts": [{**COUPON, "percent": 0, "name": {"en": text}}]}

    assert [each.code for each in lint(programme_of(body)) if each.refused] == ["review"]


@pytest.mark.parametrize("text", ["a preview of the new menu", "un avion en papier", "a coffee on us"])
def test_other_words_are_no_review(text: str) -> None:
    assert not lint(programme_of({**STAMPS, "parts": [{**COUPON, "percent": 0, "name": {"en": text}}]}))


def test_percents_of_tiers_follow_each_other_and_do_not_stand_beside() -> None:
    body = {**STAMPS, "parts": [CLUB, PERK]}

    assert not lint(programme_of(body))


@pytest.mark.parametrize("visits", [0.3, 0.5, 1, 2, 8, 60])
@pytest.mark.parametrize("needed", [2, 5, 9, 20, 50])
def test_the_mend_of_a_slow_card_is_a_card_in_time_however_rarely_people_come(
    visits: float, needed: int
) -> None:
    body, known = (
        {**STAMPS, "rules": {**STAMPS["rules"], "needed": needed}},
        Known(Answers(450, 1, visits_a_month=visits)),
    )

    slow = [each for each in lint(programme_of(body), known) if each.code == "slow"]

    for found in slow:
        assert not [each for each in lint(programme_of(mended(body, found)), known) if each.code == "slow"]


@pytest.mark.parametrize("name", ["stamps", "points", "club", "bread"])
def test_the_examples_are_no_bad_ones(name: str) -> None:
    text = (ROOT / "docs" / "examples" / f"{name}.json").read_bytes()

    assert not [each for each in lint(read_programme(text, lambda _: LUNA)) if each.refused]
