"""A card's journey through a trigger's follow-ups: where it is, as the deliveries to it tell.

One journey at a time: the next occasion begins another once this one is over. Each follow-up's delivery has a
name of its own, so a card goes through each once, whoever repeats what.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from chalicelib.domain.audience.audience import Condition, Or
from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState, Variant
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp, branch_id, branches_of
from chalicelib.domain.time.units import DAY_MS

LATE_MS = 7 * DAY_MS  # a follow-up that could not be told for a week is out of place: the journey is over
_WENT_BY: tuple[DeliveryState, ...] = ("sent", "passed", "left")


@dataclass(frozen=True, slots=True)
class Journey:
    """The card waits for the follow-up `number` of its `occasion` until `due_ms`; it was last told at
    `told_ms`."""

    occasion: str
    number: int
    due_ms: int
    told_ms: int

    @property
    def occurrence(self) -> str:
        """The name of that follow-up's delivery."""
        return f"{self.occasion}~{self.number}"


def journey_of(campaign: Campaign, deliveries: Iterable[Delivery], now_ms: int) -> Journey | None:
    """The latest that this card began, None when it is over; `deliveries` are the campaign's to it."""
    if not campaign.follow_ups:
        return None
    went: dict[str, list[Delivery]] = {}
    for each in sorted(deliveries, key=lambda each: (each.at_ms, each.follow_up)):
        if went_by(each) and not each.test:
            went.setdefault(occasion_of(each), []).append(each)
    begun = [own for own in went.values() if any(not each.follow_up for each in own)]
    if not begun:
        return None
    own = max(begun, key=lambda own: own[0].at_ms)
    last = max(own, key=lambda each: each.follow_up)
    if last.state == "left" or last.follow_up >= len(campaign.follow_ups):
        return None
    due_ms = last.at_ms + campaign.follow_ups[last.follow_up].days * DAY_MS
    if now_ms >= due_ms + LATE_MS:
        return None
    told_ms = max(each.at_ms for each in own if each.state == "sent")
    return Journey(occasion_of(last), last.follow_up + 1, due_ms, told_ms)


def went_by(delivery: Delivery) -> bool:
    """Whether the card has gone by what this delivery is of; held out from the message it never began."""
    return delivery.state in _WENT_BY or (delivery.follow_up > 0 and delivery.state == "held_out")


def occasion_of(delivery: Delivery) -> str:
    """The trigger's occasion that it belongs to."""
    return delivery.occurrence.removesuffix(f"~{delivery.follow_up}")


def branch_taken(follow_up: FollowUp, *, came: bool, is_meant: Callable[[Condition], bool]) -> int | None:
    """The first branch that means a card, None when none does; `came` since it was last told."""
    for at, branch in enumerate(follow_up.branches):
        if branch.who in ("all", "came" if came else "away") and is_meant(branch.condition):
            return at
    return None


def becomes(campaign: Campaign, journey: Journey, at: int | None) -> DeliveryState:
    """What becomes of a card at the follow-up, by the branch that means it: "sent" if nothing holds it back,
    and unless it is held out to compare with."""
    branch = None if at is None else campaign.follow_ups[journey.number - 1].branches[at]
    if branch is None or not (branch.leaves or branch.speaks or branch.gift):
        return "passed"
    return "left" if branch.leaves else "sent"


def branch_campaign(campaign: Campaign, number: int, at: int | None) -> Campaign:
    """The campaign as if this branch were all of it: its words and its gift, for whoever is on the way. Who
    is held out is drawn anew (`spared_at`)."""
    branch = Branch() if at is None else campaign.follow_ups[number - 1].branches[at]
    words = (wording_of(branch_id(number, at or 0), branch),) if branch.speaks else ()
    return replace(campaign, variants=words, gift=branch.gift, follow_ups=())


def wording_of(name: str, branch: Branch) -> Variant:
    return Variant(name, branch.title, branch.text)


def wordings(campaign: Campaign) -> tuple[Variant, ...]:
    """All that it says: the message's wordings, then each follow-up's."""
    later = branches_of(campaign.follow_ups)
    return (*campaign.variants, *(wording_of(name, each) for name, each in later.items() if each.speaks))


def with_wordings(campaign: Campaign, words: Iterable[Variant]) -> Campaign:
    """The campaign with these words in the places of its own."""
    said = {each.id: each for each in words}
    follow_ups = tuple(
        replace(
            each,
            branches=tuple(
                replace(branch, title=found.title, text=found.text)
                if (found := said.get(branch_id(number, at)))
                else branch
                for at, branch in enumerate(each.branches)
            ),
        )
        for number, each in enumerate(campaign.follow_ups, 1)
    )
    variants = tuple(said.get(each.id, each) for each in campaign.variants)
    return replace(campaign, variants=variants, follow_ups=follow_ups)


def conditions_of(campaign: Campaign) -> Condition:
    """All that it asks of cards, whoever is meant by which: what that needs is read once."""
    later = branches_of(campaign.follow_ups).values()
    return Or((campaign.audience, *(branch.condition for branch in later)))


def gifts_given(campaign: Campaign) -> frozenset[str]:
    """The parts of a programme that it gives, with its message or a follow-up."""
    gifts = {campaign.gift, *(each.gift for each in branches_of(campaign.follow_ups).values())}
    return frozenset(gifts - {""})
