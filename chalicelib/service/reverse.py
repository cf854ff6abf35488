"""Reverse: take an entry back, once, by a further entry."""

from dataclasses import replace

from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger import Origin, content_of, reversal_key
from chalicelib.domain.ledger import reverse as reversed_
from chalicelib.service.ledger import Pause, Receipt, change
from chalicelib.service.ports import Store


def reverse(store: Store, entry_id: str, merchant_id: str, origin: Origin, pause: Pause) -> Receipt:
    """Take the entry back; asked again, by whomever, it answers as the first time."""
    entry = store.entry(entry_id)
    if entry is None or entry.merchant_id != merchant_id:
        raise NotFound("entry_unknown", field="id")
    once = replace(origin, key=reversal_key(entry.id), content=content_of("reversal", entry.id))
    return change(store, entry.serial, merchant_id, once, lambda card: reversed_(card, entry, once), pause)
