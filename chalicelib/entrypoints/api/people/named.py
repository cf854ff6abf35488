"""What people are called, by what entries and audit lines call them."""

from collections.abc import Iterable

from chalicelib import wiring
from chalicelib.domain.ledger.entry import Entry
from chalicelib.entrypoints.api.till.views import Names, names_of

_STAFF = "staff:"


def names_by(merchant_id: str, callers: Iterable[str]) -> Names:
    """The names of those of `callers` who are people here."""
    ids = {caller.removeprefix(_STAFF) for caller in callers if caller.startswith(_STAFF)}
    return names_of(wiring.directory().people_named(merchant_id, sorted(ids)))


def names_in(merchant_id: str, entries: Iterable[Entry]) -> Names:
    """Of those who made the entries, sent them or allowed them."""
    told = {caller for entry in entries for caller in (entry.by, entry.allowed_by, entry.sent_by)}
    return names_by(merchant_id, told)
