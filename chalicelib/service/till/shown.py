"""A rotating code at a till: of now, and at one till alone, so that a picture of it is worth nothing."""

from chalicelib.domain.card.rotating import check_fresh, period_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.sale.limits import BEHIND_MS, OFFLINE_AFTER_MS
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.ports import Store

KEPT_MS = BEHIND_MS + DAY_MS  # a till that was offline for a week is still compared with the others
OLDER = 2  # codes of before that end with this one: as many as could still be taken
_TILL, _SALE = "code-till", "code-sale"


def check_shown(store: Store, serial: str, origin: Origin) -> None:
    """NotAllowed for a line that its shift does not bear, and for a rotating code that is not of now, that
    another had, or that counted in another sale.

    Who had it may do several things with it: look the card up, count the sale, hand out a reward.
    """
    if origin.refused is not None:
        raise origin.refused
    if origin.code_made_s is None:
        return
    check_fresh(origin.code_made_s, scanned_ms=origin.scanned_ms, looked=_looked(origin))
    period, until_s = period_of(origin.code_made_s), (origin.scanned_ms + KEPT_MS) // 1000
    if store.keep_first(_TILL, f"{serial}.{period}", origin.by, until_s) != origin.by:
        raise NotAllowed("code_shown_elsewhere", field="barcode")
    if not origin.made_ms:  # a till that was offline may tell of its guests late, and not in their order
        for one in range(period - OLDER, period):
            store.keep_first(_TILL, f"{serial}.{one}", origin.by, until_s)
    sale = f"{origin.sale_day}.{origin.sale_id}"
    if origin.sale_id and store.keep_first(_SALE, f"{serial}.{period}", sale, until_s) != sale:
        raise NotAllowed("code_counted", field="barcode")


def _looked(origin: Origin) -> bool:
    """Whether the till looked at the code by itself: our page does so, and what was offline had to."""
    if not origin.made_ms:
        return False
    return origin.by.startswith("staff:") or origin.at_ms - origin.made_ms > OFFLINE_AFTER_MS
