"""Tiers: the owner names what long custom earns."""

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.tiers import check_tiers
from chalicelib.service.ports import Store
from chalicelib.service.programme.limits import save


def set_tiers(
    store: Store,
    programme: Programme,
    tiers: Sequence[Tier],
    *,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Programme:
    """The programme with these tiers; every card has its own at once, by what it has earned so far."""
    check_tiers(tiers)
    changed = replace(programme, tiers=tuple(tiers))
    if changed == programme:
        return programme
    facts = {tier.id: tier.least for tier in tiers}
    line = AuditLine(programme.merchant_id, now_ms, by, "programme.tiers", programme.id, facts)
    return save(store, programme, changed, now_ms, seen, line)
