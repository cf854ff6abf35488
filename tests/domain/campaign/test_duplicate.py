"""The same campaign once more: all that it says, at times that are still to come."""

from dataclasses import replace

from chalicelib.domain.campaign.approval import content_digest
from chalicelib.domain.campaign.campaign import Campaign, Face, Variant, When
from chalicelib.domain.campaign.duplicate import duplicate_of
from chalicelib.domain.campaign.lifecycle import scheduled
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of, wall_text

ZONE = "Europe/Vienna"
FRIDAY_MS = moment_of("2026-10-09T09:00", ZONE, "")
WORDS = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us today."})
SENT = replace(
    scheduled(
        Campaign(
            "c1", "m-1", "Friday", ("p1",), FRIDAY_MS - DAY_MS, "staff:mara",
            variants=(WORDS,), face=Face(line={"en": "Hi"}), face_hours=5, gift="cake", window_days=7,
            holdout_percent=20,
        ),
        0, 0, FRIDAY_MS,
    ).campaign,
    approved_by="staff:olga",
    archived_ms=FRIDAY_MS,
)  # fmt: skip
BLANK = Campaign("c2", "m-1", "Friday (copy)", (), FRIDAY_MS + DAY_MS, "staff:olga")


def test_the_copy_is_a_draft_that_says_the_same_and_has_no_life_of_its_own_yet() -> None:
    copy = duplicate_of(SENT, BLANK, FRIDAY_MS + DAY_MS)

    assert content_digest(copy) == content_digest(SENT)
    assert (copy.id, copy.name, copy.created_by, copy.state) == ("c2", "Friday (copy)", "staff:olga", "draft")
    assert (copy.window_days, copy.gift, copy.holdout_percent) == (7, "cake", 20)
    assert [copy.approved_by, copy.starts_ms, copy.archived_ms] == ["", 0, 0]
    assert not copy.turns


def test_a_time_that_is_past_moves_on_by_whole_weeks_of_the_clock_there() -> None:
    planned = replace(SENT, when=When("2026-10-09T09:00", zone=ZONE))

    three_weeks_on = moment_of("2026-10-26T12:00", ZONE, "")  # the clocks were set back in between
    assert duplicate_of(planned, BLANK, three_weeks_on).when.at == "2026-10-30T09:00"
    before = FRIDAY_MS - HOUR_MS
    assert duplicate_of(planned, BLANK, before).when.at == "2026-10-09T09:00"
    assert duplicate_of(planned, BLANK, FRIDAY_MS).when.at == "2026-10-09T09:00"


def test_a_bonus_is_kept_and_moves_with_the_time_that_it_is_told_at() -> None:
    hours = Bonus("c1", 2, FRIDAY_MS, FRIDAY_MS + 8 * HOUR_MS)
    planned = replace(SENT, when=When("2026-10-08T18:00", zone=ZONE), bonus=hours)

    copy = duplicate_of(planned, BLANK, FRIDAY_MS + DAY_MS)
    assert copy.when.at == "2026-10-15T18:00"
    assert copy.bonus is not None
    assert copy.bonus.campaign_id == "c2"
    assert [wall_text(at_ms, ZONE) for at_ms in (copy.bonus.starts_ms, copy.bonus.ends_ms)] == [
        "2026-10-16T09:00",
        "2026-10-16T17:00",
    ]


def test_a_bonus_that_still_lasts_stays_where_it_is() -> None:
    lasting = replace(SENT, bonus=Bonus("c1", 2, FRIDAY_MS, FRIDAY_MS + 3 * DAY_MS))

    copy = duplicate_of(lasting, BLANK, FRIDAY_MS + DAY_MS)
    assert copy.bonus == Bonus("c2", 2, FRIDAY_MS, FRIDAY_MS + 3 * DAY_MS)
