"""What a request says of a campaign becomes the campaign."""

import pytest

from chalicelib.domain.audience.audience import EVERYBODY
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.sale.bonus import check_bonus, in_force
from chalicelib.domain.time.wall_clock import moment_of
from chalicelib.entrypoints.api.campaign.bodies import BonusBody, DraftBody, WhenBody, campaign_of

ZONE = "Europe/Chisinau"
BLANK = Campaign("c1", "m-1", "", (), 0, "staff:mara")


def given(bonus: BonusBody) -> Campaign:
    return campaign_of(DraftBody("Late", when=WhenBody(zone=ZONE), bonus=bonus), BLANK, EVERYBODY)


def test_hours_that_end_before_they_begin_end_on_the_next_day() -> None:
    bonus = given(BonusBody(2, "2026-11-20T00:00", "2026-11-27T00:00", [5], 22 * 60, 2 * 60)).bonus

    assert bonus is not None
    check_bonus(bonus, bonus.starts_ms, ZONE)
    shown = [f"2026-11-21T{hour:02d}:30" for hour in (1, 21, 22, 23)] + [
        "2026-11-22T01:30",
        "2026-11-22T02:00",
    ]
    assert [in_force(bonus, moment_of(at, ZONE, "when.at"), ZONE) for at in shown] == [
        False,
        False,
        True,
        True,
        True,
        False,
    ]


def test_a_bonus_of_no_time_names_its_own_field() -> None:
    with pytest.raises(InvalidInput) as refused:
        given(BonusBody(2, "2026-11-20T00:00", "never"))

    assert (refused.value.code, refused.value.field) == ("when_wrong", "bonus.ends_at")
