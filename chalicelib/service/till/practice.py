"""Practice: a sandbox with two fake cards, where somebody new at the till learns what it does."""

from collections.abc import Iterator
from math import ceil

from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from chalicelib.service.card.enrol import Joining, enrol
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.scan import scan

SANDBOX = "practice-"  # begins the name of each
NAMES = ("Ana", "Ben")  # who comes to the counter: somebody new, and somebody whose reward is ready


def begin_practice(
    store: Store,
    programme: Programme,
    serials: tuple[str, str],
    key_id: str,
    by: str,
    now_ms: int,
    pause: Pause,
) -> tuple[Card, Card]:
    """Ana's card and Ben's, in the sandbox that `programme` is of."""
    ana, ben = (
        enrol(
            store,
            programme,
            Joining(programme.language, holder_name=name),
            serial=serial,
            key_id=key_id,
            key="",
            now_ms=now_ms,
        )
        for name, serial in zip(NAMES, serials, strict=True)
    )
    for n, sale in enumerate(_until_a_reward(programme)):
        origin = practised(f"begin-{n}:{ben.serial}", by, now_ms)
        ben = scan(store, ben.serial, programme.merchant_id, sale, origin, pause).card
    return ana, ben


def practised(key: str, by: str, now_ms: int) -> Origin:
    """Of something done in practice: the limits of the real counter would only be in the way."""
    return Origin(f"practice:{key}", key, by, now_ms, allowed_by=by)


def a_sale(programme: Programme) -> Sale:
    """What a guest usually buys."""
    earning = programme.earning()
    return Sale(visits=1, amount_minor=earning.amount_minor * 5 if earning.per_amount else None)


def _until_a_reward(programme: Programme) -> Iterator[Sale]:
    earning, left = programme.earning(), programme.rules.rewards()[0].cost
    if earning.per_amount:
        yield Sale(amount_minor=ceil(left / earning.per_amount) * earning.amount_minor)
        return
    most = earning.per_scan_max if earning.needed else VISITS_MAX
    visits = ceil(left / earning.per_visit)
    while visits > 0:
        yield Sale(visits=min(most, visits))
        visits -= most
