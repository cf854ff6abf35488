"""What is approved is approved as a whole: a change of anything that reaches a customer or costs is not."""

from dataclasses import fields, replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import Compared
from chalicelib.domain.campaign.approval import (
    CONTENT,
    Author,
    check_approver,
    content_digest,
    is_cleared,
    needs_another,
    proposed,
)
from chalicelib.domain.campaign.campaign import (
    Campaign,
    CampaignSettings,
    Face,
    Proposal,
    Variant,
    When,
    Winner,
)
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.face.look import Colours
from chalicelib.domain.programme.programme import Bonus

NOW_MS = 1_790_000_000_000
MARA, NINA, OLGA = Author("staff:mara"), Author("staff:nina"), Author("staff:olga", owner=True)
WORDS = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us today."})
FACE = Face(Colours("#000000", "#ffffff", "#cccccc", "#ff0000"), {"en": "Today only"})
CAMPAIGN = Campaign(
    "c1", "m-1", "One away", ("p1",), NOW_MS, "staff:mara", variants=(WORDS,), face=FACE, face_hours=5,
    bonus=Bonus("c1", 2, NOW_MS, NOW_MS + 1), state="waiting", submitted_by="staff:mara",
)  # fmt: skip
RULES = CampaignSettings("m-1", needs_approval=True)
STEERING = {
    "archived_ms", "snapshot", "chosen", "chosen_by", "decides_ms", "asks_ms",
    "kept",
    "id", "merchant_id", "name", "created_ms", "created_by", "window_days", "state", "revision",
    "edited_by", "submitted_by", "approved_by", "cleared", "proposal", "declined", "asked_ms",
    "starts_ms", "until_ms",
    "face_until_ms",
    "ended_ms",
    "measured_ms", "due_ms", "recalled_by", "turns", "began", "notices",
}  # fmt: skip
OTHERWISE: dict[str, Any] = {
    "gift": "cake",
    "follow_ups": (FollowUp(7, (Branch(title={"en": "Still here"}, text={"en": "And the coffee waits."}),)),),
    "winner": Winner(percent=30),
    "programmes": ("p1", "p2"),
    "audience": Compared("visits", "at_least", 1),
    "variants": (replace(WORDS, text={"en": "Two coffees are on us today."}),),
    "face": replace(FACE, line={"en": "Today and tomorrow"}),
    "face_hours": 6,
    "when": When(trigger="welcome"),
    "bonus": Bonus("c1", 5, NOW_MS, NOW_MS + 1),
    "send_hours": 25,
    "holdout_percent": 0,
    "silent_percent": 50,
    "budget_micros": 1,
}


def test_each_field_of_a_campaign_is_either_what_is_approved_or_how_it_is_steered() -> None:
    named = {field.name for field in fields(Campaign)}
    assert set(CONTENT) | STEERING == named
    assert not set(CONTENT) & STEERING
    assert set(OTHERWISE) == set(CONTENT)


@pytest.mark.parametrize("name", CONTENT)
def test_a_change_of_anything_that_reaches_a_customer_is_not_what_was_approved(name: str) -> None:
    cleared = replace(CAMPAIGN, cleared=content_digest(CAMPAIGN))
    assert is_cleared(cleared)
    changed = replace(cleared, **{name: OTHERWISE[name]})
    assert not is_cleared(changed)
    with pytest.raises(NotAllowed, match="approval_moved"):
        check_approver(changed, RULES, OLGA, content_digest(CAMPAIGN))


def test_steering_it_changes_no_approval_and_what_nobody_cleared_stays_so() -> None:
    steered = replace(CAMPAIGN, name="Other", state="running", revision=9, turns={"deliver": 2}, starts_ms=5)
    assert content_digest(steered) == content_digest(CAMPAIGN)
    assert is_cleared(replace(steered, cleared=content_digest(CAMPAIGN)))
    assert not is_cleared(replace(steered, cleared=""))


def test_a_field_that_says_nothing_changes_no_digest() -> None:
    """The digest that running campaigns have been given before stays as it is from release to release."""
    plain = Campaign("c1", "m-1", "", ("p1",), NOW_MS, "staff:mara", variants=(WORDS,))
    assert content_digest(plain) == "f03201e0665b8c82fbcd5ea95ad79e52"


@pytest.mark.parametrize(
    ("asked", "author", "refusal"),
    [
        ("staff:mara", MARA, "approval_by_another"),
        ("staff:mara", Author("key:k1"), "approval_by_person"),
        ("staff:mara", NINA, ""),
        ("staff:mara", OLGA, ""),
        ("key:k1", NINA, "approval_by_owner"),
        ("key:k1", OLGA, ""),
    ],
)
def test_who_may_approve_what_whom_has_sent(asked: str, author: Author, refusal: str) -> None:
    waiting = replace(CAMPAIGN, submitted_by=asked)
    if not refusal:
        return check_approver(waiting, RULES, author, content_digest(waiting))
    with pytest.raises(NotAllowed, match=refusal):
        check_approver(waiting, RULES, author, content_digest(waiting))
    return None


@pytest.mark.parametrize(
    ("edited", "author", "refusal"),
    [("staff:nina", NINA, "approval_of_own"), ("key:k1", NINA, "approval_by_owner"), ("key:k1", OLGA, "")],
)
def test_who_may_approve_what_whom_has_written(edited: str, author: Author, refusal: str) -> None:
    waiting = replace(CAMPAIGN, edited_by=edited)
    if not refusal:
        return check_approver(waiting, RULES, author, content_digest(waiting))
    with pytest.raises(NotAllowed, match=refusal):
        check_approver(waiting, RULES, author, content_digest(waiting))
    return None


def test_where_approvers_are_named_it_takes_one_of_them_or_an_owner() -> None:
    named = replace(RULES, approvers=("staff:ina",))
    digest = content_digest(CAMPAIGN)
    for author in (Author("staff:ina"), OLGA):
        check_approver(CAMPAIGN, named, author, digest)
    with pytest.raises(NotAllowed, match="approval_by_named"):
        check_approver(CAMPAIGN, named, NINA, digest)


def test_of_a_correction_it_is_the_new_words_that_are_approved_and_by_another_than_wrote_them() -> None:
    running = replace(
        CAMPAIGN, state="running", proposal=Proposal(OTHERWISE["variants"], "staff:nina", NOW_MS)
    )
    digest = content_digest(proposed(running))
    check_approver(running, RULES, MARA, digest)
    with pytest.raises(NotAllowed, match="approval_by_another"):
        check_approver(running, RULES, NINA, digest)
    with pytest.raises(NotAllowed, match="approval_moved"):
        check_approver(running, RULES, MARA, content_digest(running))


def test_an_owners_own_needs_nobody_else() -> None:
    assert needs_another(RULES, MARA)
    assert not needs_another(RULES, OLGA)
    assert not needs_another(replace(RULES, needs_approval=False), MARA)
