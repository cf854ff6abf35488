"""Jars: how much is in each, and a cup out of one, once for its key."""

from chalicelib.domain.errors import Busy, KeyReused, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Origin, entry_id
from chalicelib.domain.ledger.undo import UNDO_MS
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.service.optimistic import ATTEMPTS, Pause
from chalicelib.service.ports import Store


def jar_parts(programme: Programme) -> tuple[Suspended, ...]:
    return tuple(part for part in programme.parts if isinstance(part, Suspended))


def waiting(store: Store, programme: Programme, merchant_id: str) -> dict[str, int]:
    """By part, how many wait in all of the merchant's jars."""
    left = {part.id: 0 for part in jar_parts(programme)}
    for jar in store.jars(merchant_id) if left else ():
        if jar.programme_id == programme.id and jar.part_id in left:
            left[jar.part_id] += jar.left
    return left


def take_cup(
    store: Store, programme: Programme, merchant_id: str, part_id: str, origin: Origin, pause: Pause
) -> tuple[Cup, bool]:
    """A cup from the outlet's jar, and whether this was asked before; NotAllowed where the jar is empty."""
    if part_id not in [part.id for part in jar_parts(programme)]:
        raise NotFound("jar_unknown", field="part_id")
    cup = Cup(
        entry_id(merchant_id, origin.key),
        merchant_id,
        programme.id,
        part_id,
        origin.outlet,
        origin.by,
        origin.content,
        origin.at_ms,
    )
    for attempt in range(ATTEMPTS):
        taken = store.take_cup(cup)
        if taken == "taken":
            return cup, False
        if isinstance(taken, Cup):
            if taken.content != cup.content:
                raise KeyReused("key_reused", field="Idempotency-Key")
            return taken, True
        if taken == "empty":
            raise NotAllowed("jar_empty", field="part_id")
        pause(attempt)
    raise Busy("card_busy")


def put_back(store: Store, cup: Cup, now_ms: int) -> None:
    """The cup is in the jar again; once, and while the guest still stands there."""
    if now_ms - cup.at_ms > UNDO_MS:
        raise NotAllowed("undo_too_late", field="cup_id", minutes=UNDO_MS // 60_000)
    store.put_cup_back(cup, now_ms)


def jar_of(store: Store, cup: Cup) -> Jar:
    return store.jar(cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)


def cup_of(store: Store, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str) -> Cup:
    cup = store.cup(merchant_id, programme_id, part_id, outlet, cup_id)
    if cup is None:
        raise NotFound("cup_unknown", field="cup_id")
    return cup
