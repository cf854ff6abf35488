"""A campaign's time, trigger and bonus are looked at as it is saved, and again before it is sent."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Campaign, When
from chalicelib.domain.campaign.draft import check_draft, check_ready
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import MERCHANT, NOON_MS

BONUS = Bonus("c", 2, NOON_MS, NOON_MS + DAY_MS)
DRAFT = Campaign("c", MERCHANT, "Double", ("coffee",), NOON_MS, "staff:mara", bonus=BONUS)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, when=When(trigger="lapsed", n=10**49 + 1)), "when.n"),
        (replace(DRAFT, when=When(trigger="lapsed", n=-1)), "when.n"),
        (replace(DRAFT, bonus=replace(BONUS, factor=10**49 + 1)), "bonus.factor"),
        (replace(DRAFT, bonus=replace(BONUS, from_minute=10**49 + 1)), "bonus.from_minute"),
        (replace(DRAFT, bonus=replace(BONUS, to_minute=10**49 + 1)), "bonus.to_minute"),
        (replace(DRAFT, bonus=replace(BONUS, weekdays=(0,) * 9)), "bonus.weekdays"),
    ],
)
def test_a_number_that_means_nothing_is_not_even_saved(draft: Campaign, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_draft(draft)

    assert refused.value.field == field


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(DRAFT, when=When("2026-09-23T10:00")), "bonus_over"),
        (replace(DRAFT, when=When("2026-09-20T10:00")), "when_past"),
        (replace(DRAFT, when=When(zone="Mars/Olympus")), "zone_unknown"),
        (replace(DRAFT, when=When(trigger="near_reward")), "trigger_number_wrong"),
    ],
)
def test_what_cannot_come_true_is_refused_before_it_is_sent(draft: Campaign, code: str) -> None:
    check_draft(draft)

    with pytest.raises(InvalidInput) as refused:
        check_ready(draft, ["coffee"], NOON_MS)

    assert refused.value.code == code


def test_a_bonus_alone_is_a_campaign() -> None:
    check_draft(DRAFT)
    check_ready(DRAFT, ["coffee"], NOON_MS)
