"""Gifts: what a campaign gives beside its words, a part of its programmes, once for each delivery."""

from collections.abc import Set
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign, Delivery, When
from chalicelib.domain.campaign.later.follow_up import branch_field
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Change, Entry, Origin, entry_id
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.gifts import TRIGGERED, Gift, gifts_of
from chalicelib.domain.programme.grant import Event, Happening
from chalicelib.domain.programme.programme import Programme

REFUSED = {"nothing_to_give": "gift_had", "lots_full": "gift_full", "balance_full": "gift_full"}
"""Why a card cannot be given it, by the ledger's word, as the reason that it is held back for."""


def events_of(when: When) -> tuple[Event, ...]:
    """On what a campaign of this time gives; a day of thanks has a date, and is no trigger."""
    if not when.trigger:
        return ("campaign", "day")
    return ("campaign", *(event for event in TRIGGERED if event == when.trigger))


def gift_of(programme: Programme, campaign: Campaign) -> Gift | None:
    """What the campaign gives to this programme's cards; None where the programme has it no more."""
    events = events_of(campaign.when)
    return next(
        (gift for gift in gifts_of(programme) if gift.id == campaign.gift and gift.on in events), None
    )


def check_gifts(campaign: Campaign, programme: Programme) -> None:
    """InvalidInput unless the campaign gives nothing, or what this programme can give then; its follow-ups
    too."""
    _check_gift(campaign, programme, "gift")
    for number, follow_up in enumerate(campaign.follow_ups, 1):
        for at, branch in enumerate(follow_up.branches):
            _check_gift(replace(campaign, gift=branch.gift), programme, branch_field(number, at, "gift"))


def _check_gift(campaign: Campaign, programme: Programme, field: str) -> None:
    if not campaign.gift or gift_of(programme, campaign) is not None:
        return
    there = any(part.id == campaign.gift for part in programme.all_parts)
    code = "gift_otherwise" if there else "gift_gone_from"
    raise InvalidInput(code, field=field, programme=programme.name)


def given_entry_id(campaign: Campaign, delivery: Delivery) -> str:
    """The entry that a campaign gives by: the same for the same occasion, so that it is there once."""
    return entry_id(campaign.merchant_id, _key(campaign.id, delivery.serial, delivery.occurrence))


def given(
    campaign: Campaign,
    gift: Gift,
    card: Card,
    programme: Programme,
    *,
    occurrence: str,
    at_ms: int,
    zone: str,
    claimed: Set[str],
) -> Change:
    """The card with the gift, and its entry; NotAllowed (`REFUSED` has the codes) where it cannot have it."""
    origin = Origin(
        _key(campaign.id, card.serial, occurrence),
        content_of("campaign", campaign.id, occurrence),
        campaign.submitted_by or campaign.created_by,
        at_ms,
        zone=zone,
    )
    happening = Happening(gift.on, at_ms, zone, part_id=gift.id)
    return swept(give(card, programme, happening, origin, claimed))


def swept(change: Change) -> Change:
    """The same as a sweep's: nobody at a counter waits for it."""
    card, entry = change
    return replace(card, swept_ms=card.version_ms), entry


def with_gift(card: Card, programme: Programme, when: When, part_id: str) -> Card:
    """A sample card as it would be with the gift; as it is where the programme cannot give it."""
    sample = Campaign("sample", card.merchant_id, "", (), 0, "", when=when, gift=part_id)
    gift = gift_of(programme, sample) if part_id else None
    if gift is None:
        return card
    at_ms = card.version_ms
    changed, _ = given(
        sample, gift, card, programme, occurrence="", at_ms=at_ms, zone=when.zone, claimed=frozenset()
    )
    return changed


def still_held(card: Card, entry: Entry, at_ms: int) -> bool:
    """Whether the card has all of what the entry gave, so that it can be taken back."""
    own = entry.delta - sum(move.n for move in entry.moves if move.lot.unit == MAIN)
    left = {move.lot: move.n for move in card.lots}
    return card.balance >= own and all(
        left.get(move.lot, 0) >= move.n and not move.lot.over(at_ms) for move in entry.moves
    )


def _key(campaign_id: str, serial: str, occurrence: str) -> str:
    return f"campaign:{campaign_id}:{serial}:{occurrence}"
