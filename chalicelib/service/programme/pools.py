"""Pools: a partner's codes come in as a list, and go out one by one."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.pool import CODE, POOL_MAX, Pool, codes_in, slot_of
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Imported:
    """`passed` lines were blank, said twice, or in the pool already."""

    pool: Pool
    added: int
    passed: int


def import_codes(
    store: Store,
    directory: Directory,
    merchant_id: str,
    pool_id: str,
    lines: Iterable[str],
    by: str,
    now_ms: int,
) -> Imported:
    """The pool with the codes of `lines`; sent again, nothing is added twice."""
    codes, passed = codes_in(lines)
    if not codes:
        raise InvalidInput("codes_needed", field="codes")
    pool = store.pool(merchant_id, pool_id)
    there = store.codes(merchant_id, pool_id)
    new = tuple(code for code in codes if code not in there)
    if len(there) + len(new) > POOL_MAX:
        raise InvalidInput("pool_full", field="codes", most=POOL_MAX)
    pool = store.add_codes(pool, new)
    if new:
        facts = {"added": len(new)}
        directory.note(AuditLine(merchant_id, now_ms, by, "pool.codes", pool_id, facts))
    return Imported(pool, len(new), passed + len(codes) - len(new))


def free_code(store: Store, merchant_id: str, pool_id: str, claimed: Set[str]) -> str:
    """The claim of the first code that nobody has yet, as far as is known."""
    pool = store.pool(merchant_id, pool_id)
    for slot in range(pool.next, pool.count):
        if pool.claim(slot) not in claimed:
            return pool.claim(slot)
    raise NotAllowed("pool_empty", field="reward")


def note_codes(store: Store, entry: Entry) -> None:
    for claim in entry.claims:
        if claim.startswith(CODE):
            merchant_id, pool_id, slot = slot_of(claim)
            store.note_handed(Pool(merchant_id, pool_id), slot)


def codes_of(store: Store, entry: Entry) -> tuple[str, ...]:
    """The codes that were handed out with an entry."""
    if entry.kind != "redeem":
        return ()
    slots = (slot_of(claim) for claim in entry.claims if claim.startswith(CODE))
    return tuple(store.code(*slot) for slot in slots)
