"""What a campaign may bring later, as the JSON API takes and shows it: its follow-ups, and the better of two
wordings for the rest."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from chalicelib.domain.audience.audience import Condition, plain_of
from chalicelib.domain.campaign.campaign import Winner
from chalicelib.domain.campaign.later.follow_up import (
    BRANCHES_MAX,
    DAYS_MAX,
    Branch,
    FollowUp,
    Who,
)
from chalicelib.domain.campaign.later.later import DECIDED_DAYS_MAX, FIRST_LEAST, FIRST_MOST
from chalicelib.entrypoints.api.campaign.fields import Audience, Gift, Words, said
from chalicelib.entrypoints.http.fields import stated


class BranchBody(msgspec.Struct, forbid_unknown_fields=True):
    """Whom of those that a follow-up comes to it means, and what they get. `who`: all, those who came since
    they were last told, or those who stayed away. With `leaves` they get nothing more."""

    who: Who = "all"
    condition: Audience = msgspec.field(default_factory=lambda: {"all": []})
    title: Words = {}
    text: Words = {}
    gift: Gift = ""
    leaves: bool = False


class FollowUpBody(msgspec.Struct, forbid_unknown_fields=True):
    """`days` after what came before it, the first branch that means the card is taken."""

    days: Annotated[int, stated(minimum=1, maximum=DAYS_MAX)]
    branches: Annotated[list[BranchBody], Meta(min_length=1, max_length=BRANCHES_MAX)]


class WinnerBody(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """`percent` of the cards get two texts first; `days` later the rest gets the one with more visits.
    `unclear`: where nobody can tell, the rest gets half each, or waits for `choose`."""

    percent: Annotated[int, stated(minimum=FIRST_LEAST, maximum=FIRST_MOST)] = 20
    days: Annotated[int, stated(minimum=1, maximum=DECIDED_DAYS_MAX)] = 3
    unclear: Literal["half", "ask"] = "half"


class ChooseBody(msgspec.Struct, forbid_unknown_fields=True):
    text: Annotated[Literal["a", "b", "half"], stated("What the rest gets; “half”: half each.")]


def follow_ups_of(bodies: Sequence[FollowUpBody], conditions: Sequence[Condition]) -> tuple[FollowUp, ...]:
    left = iter(conditions)
    return tuple(
        FollowUp(
            body.days,
            tuple(
                Branch(each.who, condition, said(each.title), said(each.text), each.gift, each.leaves)
                for each, condition in zip(body.branches, left, strict=False)
            ),
        )
        for body in bodies
    )


def winner_of(body: WinnerBody | None) -> Winner | None:
    return Winner(body.percent, body.days, body.unclear) if body else None


def follow_up_bodies(follow_ups: Iterable[FollowUp]) -> list[FollowUpBody]:
    return [
        FollowUpBody(
            each.days,
            [
                BranchBody(
                    branch.who,
                    plain_of(branch.condition),
                    dict(branch.title),
                    dict(branch.text),
                    branch.gift,
                    branch.leaves,
                )
                for branch in each.branches
            ],
        )
        for each in follow_ups
    ]


def winner_body(winner: Winner | None) -> WinnerBody | None:
    return WinnerBody(winner.percent, winner.days, winner.unclear) if winner else None
