"""Which sale a number means, where numbers begin again each day: that of its business day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import sale_key
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.ports import Store

NIGHT_MS = 3 * HOUR_MS  # a bill of before midnight is sent again, split or refunded within hours


def dated(store: Store, serial: str, merchant_id: str, origin: Origin, *, of_sale: bool) -> Origin:
    """The origin with its sale's business day, and with a key where it came without one."""
    if origin.sale_id and origin.daily and not origin.sale_day:
        origin = replace(origin, sale_day=_day(store, serial, merchant_id, origin, of_sale=of_sale))
    if not origin.key:
        key = sale_key(origin.outlet, origin.sale_id, origin.sale_day, serial)
        origin = replace(origin, key=key)
    return origin


def sale_of(store: Store, merchant_id: str, outlet: str, sale_id: str, day: str = "") -> tuple[Entry, ...]:
    """What the sale of this number did: on `day`, else the latest that has it."""
    found = store.sale(merchant_id, outlet, sale_id, day or None)
    if not found:
        raise NotFound("sale_unknown", field="sale_id")
    latest = max(found, key=lambda entry: entry.scanned_ms).sale_day
    return tuple(entry for entry in found if entry.sale_day == latest)


def _day(store: Store, serial: str, merchant_id: str, origin: Origin, *, of_sale: bool) -> str:
    """The outlet's day. In the first hours after midnight a number may still be one of the evening: the same
    on the same card, or one that the new day has not used yet."""
    made_ms = origin.scanned_ms
    today, evening = (day_of(at_ms, origin.zone) for at_ms in (made_ms, made_ms - NIGHT_MS))
    if evening == today:
        return today
    late = _since(store.sale(merchant_id, origin.outlet, origin.sale_id, evening), made_ms - NIGHT_MS)
    if not late:
        return today
    own = [entry for entry in late if entry.kind == "earn" and entry.serial == serial]
    if of_sale and own:
        return evening if own[0].content == origin.content else today
    return today if store.sale(merchant_id, origin.outlet, origin.sale_id, today) else evening


def _since(entries: Iterable[Entry], from_ms: int) -> Sequence[Entry]:
    return [entry for entry in entries if entry.scanned_ms > from_ms]
