"""Everything that is kept of a customer, gathered for the one whose it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.audience.rfm import RfmClass, rfm_class
from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.dictionary import SAID_KINDS
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.ports import Store

PAGE = 100
PAGES_MAX = 50  # of history: 5,000 entries, 3 MB at most, which an answer can hold
DELIVERIES_MAX = 100


@dataclass(frozen=True, slots=True)
class Everything:
    """`group` is the class that audiences put the card in; `said` what they said beside it, by its kind.
    `more`: the history is longer than what is read of it."""

    card: Card
    group: RfmClass
    entries: tuple[Entry, ...]
    more: bool
    consents: tuple[Consent, ...]
    registrations: tuple[Registration, ...]
    deliveries: tuple[Delivery, ...]
    said: Mapping[str, tuple[Mapping[str, Any], ...]]


def everything(
    store: Store, campaigns: Campaigns, programme: Programme, card: Card, now_ms: int, pages: int = PAGES_MAX
) -> Everything:
    """Newest first, `pages` of history at most."""
    held = registrations_of(store, card.serial)
    profile = profile_of(card, programme, tuple({each.wallet for each in held}))
    entries, more = _entries(store, card.serial, pages)
    said = {SAID_KINDS.get(kind, kind): kept for kind, kept in store.personal(card.serial).items()}
    return Everything(
        card=card,
        group=rfm_class(profile, now_ms // 1000),
        entries=entries,
        more=more,
        consents=store.consents(card.serial),
        registrations=held,
        deliveries=campaigns.received(card.serial, DELIVERIES_MAX),
        said={kind: kept for kind, kept in said.items() if kind != "consents"},
    )


def _entries(store: Store, serial: str, pages: int) -> tuple[tuple[Entry, ...], bool]:
    found: list[Entry] = []
    after = ""
    for _ in range(pages):
        page = store.entries(serial, PAGE, after)
        found += page.entries
        after = page.next
        if not after:
            break
    return tuple(found), bool(after)
