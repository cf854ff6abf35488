"""Limits at the till: the owner sets those of a programme."""

from dataclasses import replace

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditLine, Fact, Facts
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import Limits, check_smallest_sale
from chalicelib.service.people.places import check_outlets
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


def programme_to_change(store: Store, programme_id: str, merchant_id: str) -> Programme:
    """The programme as it stands this moment; NotFound when unknown or another merchant's."""
    programme = store.programme_now(programme_id)
    if programme is None or programme.merchant_id != merchant_id:
        raise NotFound("programme_unknown", field="programme_id")
    return programme


def save(
    store: Store,
    programme: Programme,
    changed: Programme,
    now_ms: int,
    seen: int | None = None,
    line: AuditLine | None = None,
) -> Programme:
    """`changed` in the place of `programme`, unless somebody else was first, with the line that tells of it;
    `seen`: the revision edited.

    What cards show of it is a new edition, and the stream has every card written under it.
    """
    if seen not in (None, programme.revision):
        raise NotAllowed("programme_changed", field="revision")
    risen = replace(following(programme, changed, now_ms), revision=programme.revision + 1)
    if not store.replace_programme(risen, programme.revision, line):
        raise NotAllowed("programme_changed", field="revision")
    return risen


def set_limits(
    store: Store,
    directory: Directory,
    programme: Programme,
    limits: Limits,
    *,
    stamp_at_once: bool,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Programme:
    """The programme under its new limits; every till has them within half a minute."""
    check_outlets(directory, programme.merchant_id, *limits.outlets, field="outlets")
    check_smallest_sale(limits, programme.merchant.currency)
    changed = replace(programme, limits=limits, stamp_at_once=stamp_at_once)
    if changed == programme:
        return programme
    line = AuditLine(programme.merchant_id, now_ms, by, "programme.limits", programme.id, _facts(changed))
    return save(store, programme, changed, now_ms, seen, line)


def _facts(programme: Programme) -> Facts:
    """The limits that are set; of the hours, that there are some."""
    limits = programme.limits
    facts: dict[str, Fact] = {
        "spend_minor_min": limits.spend_minor_min,
        "scans_per_day_max": limits.scans_per_day_max,
        "cooldown_s": limits.cooldown_s,
        "offline_redeem_max": limits.offline_redeem_max,
        "papers_per_day_max": limits.papers_per_day_max,
        "hours": bool(limits.hours),
        "outlets": limits.outlets,
        "stamp_at_once": programme.stamp_at_once,
    }
    return {name: fact for name, fact in facts.items() if fact}
