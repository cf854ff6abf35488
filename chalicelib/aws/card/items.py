"""Cards, entries and registrations as items."""

from dataclasses import MISSING, fields

from chalicelib.aws.card.keys import (
    card_key,
    card_place,
    claim_key,
    correction_key,
    due_index,
    enrolment_index,
    enrolment_key,
    entry_key,
    history_index,
    holder_place,
    holding_key,
    late_index,
    outlet_day_index,
    registration_key,
    sale_key,
    search_key,
)
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.due import due_ms
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.card.search import terms_of_card
from chalicelib.domain.ledger.entry import Entry

# Few cards have these: at nought they take no room, so that a regular's card is written as one unit.
SPARE = ("erased_ms", "mail_proven_ms", "moved", "phone_proven_ms", "silent_ms", "unused_ms", "source")
NOUGHT = (wire(0), wire(""))
# Entries are kept for good, and a sale has most of their fields as they are anyway: these take no room. No
# condition and no filter asks for them in the table.
_UNSAID = {field.name: wire(field.default) for field in fields(Entry) if field.default is not MISSING}


def card_item(card: Card) -> Item:
    place = {**card_key(card.serial), **card_place(card.programme_id, card.serial)}
    at_ms = due_ms(card)
    if at_ms is not None:
        place |= due_index(card.serial, at_ms)
    held = {
        name: value for name, value in to_attributes(card).items() if name not in SPARE or value not in NOUGHT
    }
    return {**place, **held}


def replaced(card: Card, expected_version_ms: int) -> Write:
    """Put a card over the one of that version. Who registered or left meanwhile moves no version, and must
    not be forgotten: the holders are as they were, too."""
    version = {":version": wire(expected_version_ms)}
    if card.holders is None:
        return Write(
            "Put", card_item(card), "version_ms = :version AND attribute_not_exists(holders)", version
        )
    values = {**version, ":holders": wire(card.holders)}
    return Write("Put", card_item(card), "version_ms = :version AND holders = :holders", values)


def search_items(card: Card) -> list[Item]:
    """What a search finds the card by."""
    return [
        {**search_key(card.merchant_id, term, card.serial), "serial": wire(card.serial)}
        for term in terms_of_card(card)
    ]


def enrolment_item(key: str, serial: str, content: str, *, until_s: int) -> Item:
    """What keeps an enrolment's key from making a second card, for a time."""
    place = {**enrolment_key(key), **enrolment_index(key, serial)}
    item = {**place, "serial": wire(serial), "ttl_s": wire(until_s)}
    return {**item, "content": wire(content)} if content else item


def entry_item(entry: Entry) -> Item:
    made_ms = entry.scanned_ms or entry.at_ms
    index = history_index(entry.serial, entry.version_ms)
    index |= outlet_day_index(entry.merchant_id, entry.outlet, made_ms, entry.id)
    if entry.came_late:
        index |= late_index(entry.merchant_id, entry.at_ms, entry.id)
    said = {name: value for name, value in to_attributes(entry).items() if value != _UNSAID.get(name)}
    return {**entry_key(entry.id), **index, **said}


def sale_item(entry: Entry) -> Item:
    """What keeps a sale from being counted twice on a card, and lets a refund find it."""
    return {**sale_key(entry), "entry_id": wire(entry.id)}


def claim_item(entry: Entry, claim: str) -> Item:
    return {**claim_key(claim), "entry_id": wire(entry.id)}


def correction_item(entry: Entry) -> Item:
    """What says how a sale stands: the next correction takes its place."""
    return {**correction_key(entry.corrects), "entry_id": wire(entry.id)}


def registration_item(registration: Registration) -> Item:
    key = registration_key(registration.wallet, registration.serial, registration.holder)
    return {**key, **to_attributes(registration)}


def holding_item(registration: Registration) -> Item:
    """The end that is in the card index, once the card is on a phone; pushes are noted at the other."""
    wallet, serial, holder = registration.wallet, registration.serial, registration.holder
    index = holder_place(registration.programme_id, serial, wallet, holder) if is_held(registration) else {}
    return {**holding_key(wallet, holder, serial), **index, "serial": wire(serial)}
