"""What each delivery adds to a campaign's result, as counts that add up in any order."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState
from chalicelib.domain.campaign.content.gift import given_entry_id
from chalicelib.domain.campaign.result.counts import (
    NOWHERE,
    Arm,
    Arrived,
    CountKey,
    Followed,
    FollowedArm,
    FollowedUp,
    FollowedVisits,
    Gifts,
    HeldFor,
    Metric,
    Power,
    RefusedFor,
    Step,
    Summed,
)
from chalicelib.domain.campaign.result.effect import goes_first
from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.holding import is_held, was_accepted, was_refused
from chalicelib.domain.card.lots import Lot
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.summary import visits_of
from chalicelib.domain.time.units import DAY_MS

STALE_MS = DAY_MS  # a phone that has not fetched for a day is off, or its owner has switched updates off
REASON_MAX = 40  # characters of a vendor's reason that are told apart

_FOLLOWED: Mapping[DeliveryState, FollowedUp] = {
    "sent": "sent", "held": "held", "held_out": "held_out", "left": "left", "passed": "passed",
}  # fmt: skip

Arrival = Mapping[Step, int]


def counts_of_delivery(delivery: Delivery, holders: Sequence[Registration], now_ms: int) -> Counter[CountKey]:
    """What one delivery adds: that it was planned, what was done, and how far it came in each wallet."""
    counts: Counter[CountKey] = Counter({"planned": 1})
    if delivery.follow_up:
        counts = Counter({followed(delivery): 1})
        if delivery.state != "sent":
            return counts
    elif delivery.state == "held":
        counts[HeldFor(delivery.reason)] = 1
        return counts
    elif delivery.state == "held_out":
        counts["held_out"] = 1
        return counts
    else:
        counts["sent"] = 1
        counts.update({"silent": 1} if delivery.silent else {})
    for wallet in delivery.wallets or (NOWHERE,):
        own = [holder for holder in holders if holder.wallet == wallet]
        steps: set[Step] = steps_of(delivery, own, now_ms) if wallet != NOWHERE else {"sent"}
        counts.update(Arrived(wallet, delivery.language, step) for step in steps)
        if "refused" in steps:
            counts[RefusedFor(wallet, _reason(own))] += 1
    return counts


def followed(delivery: Delivery) -> Followed:
    """What became of a card at a follow-up."""
    return Followed(delivery.follow_up, delivery.variant, _FOLLOWED[delivery.state])


def arm_of_delivery(campaign: Campaign, delivery: Delivery) -> Arm:
    """With whom it is compared."""
    if delivery.state == "held_out":
        return "held_out"
    if delivery.silent and len(campaign.variants) < 2:
        return "silent"
    if campaign.winner and not goes_first(campaign.id, delivery.serial, campaign.winner.percent):
        return "rest"
    return "b" if delivery.variant == "b" else "a"


def counts_of_visits(
    arm: Arm, entries: Sequence[Entry], from_ms: int, to_ms: int, gifts: Collection[str] = ()
) -> Counter[CountKey]:
    """What one card that was sent or held out adds to its arm: what it did in the window, but for taking the
    campaign's own `gifts`, which is what it cost."""
    counts: Counter[CountKey] = Counter()
    brought = [entry for entry in entries if not _is_gift(entry, gifts)]
    for metric, value in _done(brought, from_ms, to_ms).items():
        counts.update({Summed(arm, metric, power): total for power, total in _powers(value).items()})
    return counts


def counts_of_follow_up(delivery: Delivery, entries: Sequence[Entry], to_ms: int) -> Counter[CountKey]:
    """What one card that a follow-up was sent to or held out from adds: its visits from then on."""
    visits = _done(entries, delivery.at_ms, to_ms)["visits"]
    arm: FollowedArm = "sent" if delivery.state == "sent" else "held_out"
    return Counter(
        {FollowedVisits(delivery.variant, arm, power): total for power, total in _powers(visits).items()}
    )


def counts_of_gifts(
    campaign: Campaign, deliveries: Sequence[Delivery], entries: Sequence[Entry], now_ms: int
) -> Counter[CountKey]:
    """What became of what one card was given: `entries` are its own since then.

    Two gifts that end on one day are one lot: so many of it were taken as redemptions took from it.
    """
    undone = {entry.reverses for entry in entries if entry.reverses}
    spent: Counter[Lot] = Counter()
    for entry in entries:
        if entry.kind == "redeem" and entry.id not in undone:
            spent.update({move.lot: -move.n for move in entry.moves})
    counts: Counter[CountKey] = Counter()
    given = [(move, each) for each in deliveries for move in each.gift]
    for lot in dict.fromkeys(move.lot for move, _ in given):
        own = [(move.n, each) for move, each in given if move.lot == lot]
        n = sum(each for each, _ in own)
        back = sum(each for each, delivery in own if given_entry_id(campaign, delivery) in undone)
        taken = min(spent[lot], n - back)
        counts[Gifts("given")] += n
        counts[Gifts("back")] += back
        counts[Gifts("taken")] += taken
        counts[Gifts("ended")] += n - back - taken if lot.over(now_ms) else 0
        counts[Gifts("cost")] += taken * max(delivery.gift_minor for _, delivery in own)
    return counts


def window_ms(campaign: Campaign, delivery: Delivery) -> tuple[int, int]:
    """From when until when a card's visits count: equally long for cards sent and held out."""
    return delivery.at_ms, delivery.at_ms + campaign.window_days * DAY_MS


def steps_of(delivery: Delivery, holders: Sequence[Registration], now_ms: int) -> set[Step]:
    """The steps that a message reached in one wallet: of several phones the farthest counts."""
    steps: set[Step] = {"sent"}
    holders = [holder for holder in holders if is_held(holder)]
    if not holders:
        return steps | {"removed"}
    pushed = [holder for holder in holders if holder.pushed_version_ms >= delivery.version_ms]
    if pushed or any(holder.last_outcome_ms >= delivery.at_ms for holder in holders):
        steps.add("pushed")
    accepted = [holder for holder in pushed if was_accepted(holder, delivery.version_ms)]
    if accepted:
        steps.add("accepted")
    elif pushed:
        steps.add("refused")
    if any(holder.fetched_version_ms >= delivery.version_ms for holder in holders):
        steps |= {"pushed", "accepted", "fetched"}
        steps.discard("refused")
    elif accepted and WALLETS[accepted[0].wallet].fetches and now_ms - delivery.at_ms > STALE_MS:
        steps.add("stale")
    return steps


def _powers(value: int) -> dict[Power, int]:
    return {"n": 1, "total": value, "squares": value**2, "cubes": value**3}


def _done(entries: Sequence[Entry], from_ms: int, to_ms: int) -> dict[Metric, int]:
    """What the customer did in the window, by the time of the visit, without what was taken back."""
    undone = {entry.reverses for entry in entries if entry.reverses}
    standing = [
        entry
        for entry in as_corrected(entries)
        if entry.id not in undone and from_ms <= (entry.scanned_ms or entry.at_ms) < to_ms
    ]
    earned = [entry for entry in standing if entry.kind == "earn"]
    return {
        "visits": sum(visits_of(entry) for entry in earned),
        "redemptions": sum(entry.quantity for entry in standing if entry.kind == "redeem"),
        "spend": sum(entry.amount_minor or 0 for entry in earned),
    }


def _is_gift(entry: Entry, gifts: Collection[str]) -> bool:
    return entry.kind == "redeem" and entry.reward in gifts


def _reason(holders: Sequence[Registration]) -> str:
    """The vendor's code for the refusal, without the sentence that names the card."""
    said = next(holder.last_outcome for holder in holders if was_refused(holder))
    return said.removeprefix("refused:").partition(":")[0].strip()[:REASON_MAX] or "?"
