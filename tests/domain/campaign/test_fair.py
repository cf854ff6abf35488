"""Shares for each merchant: one with many campaigns does not hold up another with few."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.fair import UNDER_WAY_MAX, check_room, round_merchants
from chalicelib.domain.errors import NotAllowed

BUSY, CALM = "m-busy", "m-calm"


def a_campaign(merchant_id: str, number: int) -> Campaign:
    return Campaign(f"{merchant_id}-{number}", merchant_id, "", (), number, "staff:mara", due_ms=number)


def test_what_is_due_is_taken_round_the_merchants_each_in_its_order() -> None:
    due = [*(a_campaign(BUSY, n) for n in range(1, 61)), *(a_campaign(CALM, n) for n in range(90, 93))]
    taken = round_merchants(due)
    assert [each.id for each in taken[:5]] == ["m-busy-1", "m-calm-90", "m-busy-2", "m-calm-91", "m-busy-3"]
    assert sorted(each.id for each in taken) == sorted(each.id for each in due)
    assert round_merchants([]) == ()


def test_a_merchant_has_so_many_campaigns_under_way_and_ended_ones_do_not_count() -> None:
    running = [replace(a_campaign(BUSY, n), state="running") for n in range(UNDER_WAY_MAX - 1)]
    ended = [replace(a_campaign(BUSY, n), state="done") for n in range(100, 200)]
    check_room([*running, *ended, a_campaign(BUSY, 500)])
    with pytest.raises(NotAllowed) as refused:
        check_room([*running, *ended, replace(a_campaign(BUSY, 500), state="waiting")])
    assert refused.value.facts == {"most": UNDER_WAY_MAX}
