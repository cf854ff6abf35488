"""Stamps and points: what a sale brings, what waits, and the rule as a sentence in four languages."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward, Rules, Sale
from chalicelib.domain.programme.types import TYPES, rules_type
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import LANGUAGES, Language, Phrase, Text
from chalicelib.words import every_language, say, written
from tests.support.fakes import a_card, a_programme_points, a_programme_stamps

COFFEE: Text = {"en": "a free coffee", "fr": "un café", "ro": "o cafea", "ru": "кофе"}


def stamps(needed: int = 10, **changes: Any) -> Stamps:
    return Stamps(needed=needed, reward=COFFEE, **changes)


def points(*costs: int, **changes: Any) -> Points:
    rewards = tuple(Reward(f"r{cost}", {"en": f"reward {cost}"}, cost) for cost in costs or (50, 200))
    return Points(thresholds=rewards, **({"per_amount": 1} | changes))


def numbers_in(sentence: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", sentence)]


# ---- stamps ----


@given(st.integers(2, 50), st.integers(0, 1000))
def test_stamps_overflow_onto_the_next_card_and_full_cards_wait(needed: int, balance: int) -> None:
    shown = stamps(needed).progress(balance)

    full, begun = divmod(balance, needed)
    assert (shown.have, shown.waiting, shown.goal) == (needed if full else begun, full, needed)
    assert stamps(needed).then(balance) == (f"{begun}/{needed}" if begun else "")


def test_a_card_with_three_full_rows_has_three_rewards_waiting_and_the_rest_started() -> None:
    programme = a_programme_stamps()

    assert programme.rules.progress(34) == Progress(have=10, goal=10, waiting=3, places=True)
    assert [(reward.id, count) for reward, count in programme.ready(a_card(balance=34))] == [("free", 3)]
    assert (programme.rules.short_balance(34), programme.rules.then(34)) == ("10/10", "4/10")


def test_a_card_below_zero_shows_as_empty_and_says_how_far_it_is() -> None:
    assert stamps().progress(-2) == Progress(0, 10, 0, places=True)
    assert written(stamps().next_step(-2), "en") == "12\u00a0stamps to go: a free coffee"


def test_a_sale_without_visits_is_one_stamp() -> None:
    assert [stamps().earn(sale) for sale in (Sale(), Sale(amount_minor=500), Sale(visits=3))] == [1, 1, 3]


@pytest.mark.parametrize("visits", [0, 11])
def test_visits_beyond_what_one_scan_may_bring_name_their_bounds(visits: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        stamps(per_scan_max=10).earn(Sale(visits=visits))

    assert (refused.value.field, refused.value.facts) == ("visits", {"least": 1, "most": 10})


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"needed": 1}, "needed"),
        ({"needed": 51}, "needed"),
        ({"per_scan_max": 0}, "per_scan_max"),
        ({"per_scan_max": 101}, "per_scan_max"),
    ],
)
def test_stamps_that_make_no_programme_name_the_field(changes: dict[str, int], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        stamps(**changes)

    assert refused.value.field == field


# ---- points ----


@given(st.integers(1, 10**8), st.integers(1, 500), st.integers(1, 100))
def test_points_come_for_each_full_amount_and_never_for_a_part_of_one(
    spent: int, amount_minor: int, per_amount: int
) -> None:
    rules = points(per_amount=per_amount, amount_minor=amount_minor)
    gained = rules.earn(Sale(amount_minor=spent))

    assert gained % per_amount == 0
    assert gained // per_amount * amount_minor <= spent < (gained // per_amount + 1) * amount_minor


def test_points_by_visit_count_visits_and_an_amount_goes_before_them() -> None:
    both = points(per_amount=1, per_visit=5)

    assert [both.earn(sale) for sale in (Sale(visits=1), Sale(visits=2), Sale(2, 700))] == [5, 10, 7]
    assert points(per_amount=0, per_visit=5).earn(Sale()) == 5


@pytest.mark.parametrize(
    ("rules", "sale", "field"),
    [
        (points(per_amount=1), Sale(visits=1), "amount_minor"),
        (points(per_amount=1, per_visit=5), Sale(), "amount_minor"),
        (points(per_amount=0, per_visit=1), Sale(amount_minor=100), "visits"),
        (points(per_amount=1, per_visit=1), Sale(visits=0), "visits"),
    ],
)
def test_a_sale_that_points_cannot_count_names_what_is_missing(rules: Points, sale: Sale, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        rules.earn(sale)

    assert refused.value.field == field


@given(st.integers(0, 1000))
def test_points_look_to_the_next_reward_and_count_those_in_reach(balance: int) -> None:
    shown = points(50, 200, 500).progress(balance)

    assert shown.have == balance
    assert shown.waiting == sum(cost <= balance for cost in (50, 200, 500))
    assert shown.goal == next((cost for cost in (50, 200, 500) if cost > balance), None)


def test_several_rewards_wait_each_with_how_often_it_could_be_taken() -> None:
    assert [(reward.id, count) for reward, count in a_programme_points().ready(a_card(balance=230))] == [
        ("cake", 4),
        ("lunch", 1),
    ]


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: points(per_amount=0), "per_amount"),
        (lambda: points(per_amount=-1), "per_amount"),
        (lambda: points(per_amount=10_001), "per_amount"),
        (lambda: points(amount_minor=0), "amount_minor"),
        (lambda: points(200, 50), "thresholds"),
        (lambda: points(50, 50), "thresholds"),
        (lambda: points(0, 50), "thresholds"),
        (lambda: points(*range(1, 22)), "thresholds"),
        (lambda: Points(thresholds=(), per_amount=1), "thresholds"),
    ],
)
def test_points_that_make_no_programme_name_the_field(make: Any, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        make()

    assert refused.value.field == field


# ---- sentences ----


def test_the_stamps_rule_is_a_sentence_in_each_language() -> None:
    assert (
        every_language(stamps(20).rule("EUR")).items()
        >= {
            "en": "One stamp a visit. 20\u00a0stamps: a free coffee.",
            "fr": "Un tampon par visite. 20\u00a0tampons : un café.",
            "ro": "O ștampilă la fiecare vizită. 20\u00a0de\u00a0ștampile: o cafea.",
            "ru": "Один штамп за визит. 20\u00a0штампов: кофе.",
        }.items()
    )


@pytest.mark.parametrize(
    ("language", "needed", "counted"),
    [
        ("ro", 2, "2\u00a0ștampile"),
        ("ro", 19, "19\u00a0ștampile"),
        ("ro", 20, "20\u00a0de\u00a0ștampile"),
        ("ro", 21, "21\u00a0de\u00a0ștampile"),
        ("ru", 2, "2\u00a0штампа"),
        ("ru", 5, "5\u00a0штампов"),
        ("ru", 11, "11\u00a0штампов"),
        ("ru", 21, "21\u00a0штамп:"),
        ("ru", 22, "22\u00a0штампа"),
        ("fr", 2, "2\u00a0tampons"),
        ("en", 2, "2\u00a0stamps"),
    ],
)
def test_a_number_takes_the_plural_form_of_its_language(
    language: Language, needed: int, counted: str
) -> None:
    assert counted in say(stamps(needed).rule("EUR"), language)


@given(st.integers(2, 50), st.integers(-5, 200))
def test_what_is_left_of_a_stamps_card_is_its_number_in_every_language(needed: int, balance: int) -> None:
    begun = balance % needed
    step = stamps(needed).next_step(balance)
    if balance >= needed and not begun:
        assert step == ""  # the reward that waits is all there is to say
        return
    left = [needed - balance] if balance < needed else [begun, needed]
    for language in LANGUAGES:
        assert numbers_in(written(step, language)) == left


def test_the_points_rule_names_every_number_it_has_in_every_language() -> None:
    rules = points(50, 200, per_amount=3, amount_minor=1050, per_visit=7)

    for language, sentence in every_language(rules.rule("MDL")).items():
        shown = "MDL\u00a010.50" if language == "en" else "10,50\u00a0MDL"
        assert shown in sentence
        assert {3, 7, 50, 200} <= set(numbers_in(sentence))


def test_a_currency_without_cents_shows_none() -> None:
    rules = points(per_amount=1, amount_minor=500)

    assert "¥500" in say(rules.rule("JPY"), "en")


@given(st.integers(0, 300))
def test_what_is_left_to_the_next_points_reward_is_its_number_in_every_language(balance: int) -> None:
    step = points(50, 200).next_step(balance)
    left = next((cost - balance for cost in (50, 200) if cost > balance), None)

    for language in LANGUAGES:
        assert numbers_in(written(step, language))[:1] == ([] if left is None else [left])


@pytest.mark.parametrize("programme", [a_programme_stamps(), a_programme_points()], ids=list(TYPES))
@given(balance=st.integers(-100, 10**9))
def test_every_programme_speaks_all_languages_and_fits_a_wallets_front(
    programme: Programme, balance: int
) -> None:
    rules: Rules = programme.rules
    for said in (programme.rule(), rules.next_step(balance)):
        if said == "":
            continue
        sentences = [written(said, language) for language in LANGUAGES]
        assert all(sentence.strip() and "{" not in sentence for sentence in sentences)
    assert len(str(rules.short_balance(balance))) <= 10


def test_a_look_carries_what_the_template_shows() -> None:
    look = card_look(a_programme_stamps(), a_card(balance=23, holder_name="Ana"), "BARCODE")

    assert (look.template, look.balance, look.barcode) == ("stamps", "10/10", "BARCODE")
    assert look.progress == Progress(10, 10, 2, places=True)
    assert (look.values["then"], "next" in look.values) == ("3/10", False)
    assert look.values["holder"] == "Ana"
    reward = look.values["reward"]
    assert isinstance(reward, Phrase)
    assert say(reward, "en") == "2 × a free coffee"
    assert "reward" not in card_look(a_programme_stamps(), a_card(balance=9), "BARCODE").values
    assert look == card_look(a_programme_stamps(), a_card(balance=23, holder_name="Ana"), "BARCODE")


def test_a_programme_of_points_shows_points() -> None:
    look = card_look(a_programme_points(), a_card(balance=120), "BARCODE")

    assert (look.template, look.balance, look.progress) == ("points", 120, Progress(120, 200, 1))


def test_an_unknown_type_names_those_there_are() -> None:
    with pytest.raises(InvalidInput) as refused:
        rules_type("cashback")

    assert (refused.value.field, refused.value.facts["types"]) == ("type", "stamps, points")
