"""A rotating code at a till: of now, and at one till alone, so that a picture of it is worth nothing."""

from chalicelib.domain.card.rotating import Use, check_fresh, period_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.sale.limits import BEHIND_MS, OFFLINE_AFTER_MS
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.ports import Store

KEPT_MS = BEHIND_MS + DAY_MS  # a till that was offline for a week is still compared with the others
OLDER = 2  # codes of before that end with this one: as many as could still be taken
_TILL, _SALE = "code-till", "code-sale"


def check_shown(store: Store, serial: str, origin: Origin) -> None:
    """`judged`, and kept at once: for who only looks, or gives nothing for it."""
    for use in judged(store, serial, origin):
        if store.keep_first(use.purpose, use.value, use.by, use.until_s) != use.by:
            raise _elsewhere(use)
    shut_older(store, serial, origin)


def judged(store: Store, serial: str, origin: Origin) -> tuple[Use, ...]:
    """What is to be kept of the code that was shown, together with what is given for it: a refusal keeps
    nothing, so that the same guest may show the same code again.

    NotAllowed for a line that its shift does not bear, and for a rotating code that is not of now, that
    another had, or that counted in another sale. Who had it may do several things with it: look the card up,
    count the sale, hand out a reward.
    """
    if origin.refused is not None:
        raise origin.refused
    if origin.code_made_s is None:
        return ()
    check_fresh(origin.code_made_s, scanned_ms=origin.scanned_ms, looked=_looked(origin))
    code = f"{serial}.{period_of(origin.code_made_s)}"
    uses = [Use(_TILL, code, origin.by, _until_s(origin))]
    if origin.sale_id:
        uses.append(Use(_SALE, code, f"{origin.sale_day}.{origin.sale_id}", _until_s(origin)))
    kept = [store.kept(use.purpose, use.value) for use in uses]
    for use, by in zip(uses, kept, strict=True):
        if by not in ("", use.by):
            raise _elsewhere(use)
    return tuple(use for use, by in zip(uses, kept, strict=True) if not by)


def shut_older(store: Store, serial: str, origin: Origin) -> None:
    """Codes of just before the one that was taken are no other till's any more; a till that was offline may
    tell of its guests late, and not in their order."""
    if origin.code_made_s is not None and not origin.made_ms:
        period = period_of(origin.code_made_s)
        for one in range(period - OLDER, period):
            store.keep_first(_TILL, f"{serial}.{one}", origin.by, _until_s(origin))


def _until_s(origin: Origin) -> int:
    return (origin.scanned_ms + KEPT_MS) // 1000


def _elsewhere(use: Use) -> NotAllowed:
    return NotAllowed("code_shown_elsewhere" if use.purpose == _TILL else "code_counted", field="barcode")


def _looked(origin: Origin) -> bool:
    """Whether the till looked at the code by itself: our page does so, and what was offline had to."""
    if not origin.made_ms:
        return False
    return origin.by.startswith("staff:") or origin.at_ms - origin.made_ms > OFFLINE_AFTER_MS
