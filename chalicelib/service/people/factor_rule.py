"""The owner asks for a second factor by role."""

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.factor_rule import asked_from
from chalicelib.service.ports import Store


def set_factor_rule(
    store: Store,
    merchant: Merchant,
    roles: Sequence[Role],
    grace_days: int,
    *,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Merchant:
    """The merchant that asks for it, of who has none within seconds once their day has come."""
    factor_from = asked_from(merchant.factor_from, roles, grace_days, now_ms)
    if dict(factor_from) == dict(merchant.factor_from):
        return merchant
    if seen not in (None, merchant.revision):
        raise NotAllowed("merchant_changed", field="revision")
    changed = replace(merchant, factor_from=factor_from, revision=merchant.revision + 1)
    facts: Facts = {"roles": tuple(factor_from), "days": grace_days}
    before: Facts = {"roles": tuple(merchant.factor_from)}
    line = AuditLine(merchant.id, now_ms, by, "merchant.factor", merchant.id, facts, before)
    if not store.replace_merchant(changed, merchant.revision, line=line):
        raise NotAllowed("merchant_changed", field="revision")
    return changed
