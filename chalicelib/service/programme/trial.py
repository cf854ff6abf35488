"""Try it: a draft is a programme of its own in a sandbox, with real cards that count nowhere."""

from dataclasses import replace

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.setup.draft import Draft
from chalicelib.domain.programme.setup.sandbox import for_trial
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.scan import scan

CARDS_MAX = 5  # an owner's phones; a link that got around stamps no more
STEPS = 10  # of the amount that brings something: a usual sale


def begin_trial(store: Store, draft: Draft, wanted: Programme, now_ms: int) -> Programme:
    """The draft as it stands, to be tried; cards of an earlier trial follow it."""
    tried = for_trial(wanted, draft.id)
    there = store.programme_now(tried.id)
    if there is None:
        store.put_programme(tried)
        return tried
    if there.rules.type != tried.rules.type:
        raise NotAllowed("trial_type_stays")
    risen = replace(following(there, tried, now_ms), revision=there.revision + 1)
    if not store.replace_programme(risen, there.revision):
        raise NotAllowed("changed_meanwhile")
    return risen


def stamp_trial(
    store: Store, index: CardIndex, programme: Programme, key: str, by: str, now_ms: int, pause: Pause
) -> tuple[Card, ...]:
    """The cards on which the draft is tried, each with one more visit."""
    cards = trial_cards(index, programme, now_ms)
    if not cards:
        raise NotAllowed("trial_no_card")
    earning = programme.earning()
    sale = Sale(visits=1, amount_minor=earning.amount_minor * STEPS if earning.per_amount else None)
    stamped = []
    for card in cards:
        origin = Origin(f"trial:{key}:{card.serial}", "trial", by, now_ms)
        stamped.append(scan(store, card.serial, card.merchant_id, sale, origin, pause).card)
    return tuple(stamped)


def trial_cards(index: CardIndex, programme: Programme, now_ms: int) -> tuple[Card, ...]:
    """Those in use, the newest first."""
    found = [
        member.card
        for shard in range(SHARDS)
        for member in index.card_page(programme.id, shard, "", CARDS_MAX * 4).members
        if member.card.usable(now_ms)
    ]
    return tuple(sorted(found, key=lambda card: -card.created_ms)[:CARDS_MAX])
