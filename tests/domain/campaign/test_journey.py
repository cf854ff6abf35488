"""A card's journey through follow-ups, as its deliveries tell: where it is, when it goes on, when it is
over."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import And, Compared, Or
from chalicelib.domain.campaign.approval import content_digest
from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState, Variant, When, Winner
from chalicelib.domain.campaign.draft import check_draft, check_ready
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp, follow_ups_of, plain_of_follow_ups
from chalicelib.domain.campaign.later.journey import (
    LATE_MS,
    Journey,
    branch_taken,
    journey_of,
    with_wordings,
    wordings,
)
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.units import DAY_MS

DAY_0 = 1_790_000_000_000
HELLO = Variant("a", {"en": "Hello"}, {"en": "Nice that you joined."})
SAID: dict[str, Any] = {"title": {"en": "Still here"}, "text": {"en": "Your second coffee waits."}}
BACK = FollowUp(7, (Branch("came", leaves=True), Branch(**SAID)))
LAST = FollowUp(3, (Branch(title={"en": "Last"}, text={"en": "We miss you."}),))
WELCOME = Campaign(
    "c1", "m-1", "Welcome", ("p1",), DAY_0, "staff:mara",
    variants=(HELLO,), when=When(trigger="welcome"), follow_ups=(BACK, LAST),
)  # fmt: skip
FIRST = Delivery("c1", "CARD1", "sent", DAY_0, "")


def at(number: int, day: int, state: DeliveryState = "sent", occasion: str = "") -> Delivery:
    return replace(
        FIRST, state=state, at_ms=DAY_0 + day * DAY_MS, occurrence=f"{occasion}~{number}", follow_up=number
    )


def checked(campaign: Campaign) -> None:
    check_draft(campaign)
    check_ready(campaign, ["p1"], DAY_0)


def test_after_the_message_a_card_waits_its_days_for_the_first_follow_up() -> None:
    assert journey_of(WELCOME, [FIRST], DAY_0) == Journey("", 1, DAY_0 + 7 * DAY_MS, DAY_0)


def test_each_wait_is_counted_from_what_came_before() -> None:
    found = journey_of(WELCOME, [at(1, 9), FIRST], DAY_0 + 9 * DAY_MS)
    assert found == Journey("", 2, DAY_0 + 12 * DAY_MS, DAY_0 + 9 * DAY_MS)


def test_who_was_held_out_from_a_follow_up_goes_on_as_well() -> None:
    found = journey_of(WELCOME, [FIRST, at(1, 7, "held_out")], DAY_0 + 8 * DAY_MS)
    assert found == Journey("", 2, DAY_0 + 10 * DAY_MS, DAY_0)


def test_who_went_on_in_silence_was_last_told_before_it() -> None:
    found = journey_of(WELCOME, [FIRST, at(1, 7, "passed")], DAY_0 + 8 * DAY_MS)
    assert found == Journey("", 2, DAY_0 + 10 * DAY_MS, DAY_0)


@pytest.mark.parametrize(
    "deliveries",
    [
        [],
        [replace(FIRST, state="held_out")],
        [replace(FIRST, state="held")],
        [replace(FIRST, test=True)],
        [FIRST, at(1, 7, "left")],
        [FIRST, at(1, 7), at(2, 10)],
    ],
    ids=["never told", "held out", "held back", "a trial", "left", "at its end"],
)
def test_nobody_is_on_the_way_who_was_not_told_or_has_left_or_arrived(deliveries: list[Delivery]) -> None:
    assert journey_of(WELCOME, deliveries, DAY_0 + 10 * DAY_MS) is None


def test_a_follow_up_that_could_not_be_told_for_a_week_ends_the_journey() -> None:
    due_ms = DAY_0 + 7 * DAY_MS
    assert journey_of(WELCOME, [FIRST], due_ms + LATE_MS - 1) is not None
    assert journey_of(WELCOME, [FIRST], due_ms + LATE_MS) is None


def test_of_several_occasions_the_latest_goes_on() -> None:
    earlier = replace(FIRST, occurrence="8", at_ms=DAY_0 - 30 * DAY_MS)
    later = replace(FIRST, occurrence="16")
    found = journey_of(WELCOME, [earlier, later], DAY_0 + DAY_MS)
    assert found is not None
    assert found.occurrence == "16~1"


@pytest.mark.parametrize(("came", "taken"), [(True, 0), (False, 1)])
def test_the_first_branch_that_means_the_card_is_taken(came: bool, taken: int) -> None:
    assert branch_taken(BACK, came=came, is_meant=lambda _: True) == taken


def test_a_card_that_no_branch_means_goes_on_in_silence() -> None:
    picky = FollowUp(7, (Branch("away", Compared("visits", "at_least", 5), **SAID),))
    assert branch_taken(picky, came=False, is_meant=lambda _: False) is None


def test_each_wording_has_a_name_by_which_it_is_corrected_alone() -> None:
    assert [each.id for each in wordings(WELCOME)] == ["a", "1b", "2a"]
    better = Variant("1b", {"en": "Oh"}, {"en": "Better words."})
    corrected = with_wordings(WELCOME, [better])
    assert [each.title["en"] for each in wordings(corrected)] == ["Hello", "Oh", "Last"]


def test_what_is_kept_of_follow_ups_is_read_again_as_it_was() -> None:
    asked = FollowUp(2, (Branch("away", Compared("visits", "at_least", 5), gift="cake"),))
    campaign = replace(WELCOME, follow_ups=(BACK, asked))
    assert follow_ups_of(plain_of_follow_ups(campaign.follow_ups)) == campaign.follow_ups


def test_another_condition_of_a_branch_is_not_what_was_approved() -> None:
    parts = (Compared("visits", "at_least", 5), Compared("balance", "at_least", 5))
    either, both = (
        replace(WELCOME, follow_ups=(FollowUp(7, (Branch(condition=each(parts), **SAID),)),))
        for each in (Or, And)
    )
    assert content_digest(either) != content_digest(both)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"follow_ups": (FollowUp(0, (Branch(**SAID),)),)}, "follow_up_days", "follow_ups.0.days"),
        ({"follow_ups": (FollowUp(7),)}, "follow_up_branches", "follow_ups.0.branches"),
        ({"follow_ups": (LAST,) * 6}, "follow_ups_many", "follow_ups"),
        ({"when": When()}, "follow_up_by_trigger", "follow_ups"),
        ({"variants": (), "gift": "cake"}, "follow_up_of_nothing", "variants"),
        (
            {"follow_ups": (FollowUp(7, (Branch("came"),)),)},
            "follow_up_empty",
            "follow_ups.0.branches.0.text",
        ),
        (
            {"follow_ups": (LAST, FollowUp(7, (Branch(leaves=True, **SAID),)))},
            "branch_leaves_told",
            "follow_ups.1.branches.0.leaves",
        ),
        ({"window_days": 9}, "follow_ups_long", "window_days"),
        (
            {"follow_ups": (FollowUp(7, (Branch(title={"en": "Only a title"}),)),)},
            "message_half",
            "follow_ups.0.branches.0.text.en",
        ),
        (
            {"follow_ups": (FollowUp(7, (Branch(title={"en": "Hi {nobody}"}, text={"en": "x"}),)),)},
            "merge_field_unknown",
            "follow_ups.0.branches.0.title.en",
        ),
        ({"winner": Winner()}, "winner_by_trigger", "winner"),
        ({"winner": Winner(percent=80)}, "number_out_of_range", "winner.percent"),
        ({"winner": Winner(), "when": When(), "follow_ups": ()}, "winner_of_one", "winner"),
    ],
)
def test_what_cannot_be_is_refused_with_the_place_to_mend(
    changes: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked(replace(WELCOME, **changes))
    assert (refused.value.code, refused.value.field) == (code, field)


def test_follow_ups_that_fit_can_be_sent() -> None:
    checked(WELCOME)
