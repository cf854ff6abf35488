"""Rules at the till: the owner sets a programme's limits."""

from dataclasses import replace

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.limits import Limits
from chalicelib.domain.programme import Programme
from chalicelib.domain.staff import AuditLine
from chalicelib.service.directory_ports import Directory
from chalicelib.service.ports import Store


def set_limits(
    store: Store,
    directory: Directory,
    programme: Programme,
    limits: Limits,
    *,
    stamp_at_once: bool,
    by: str,
    now_ms: int,
) -> Programme:
    """The programme under its new limits; every till has them within half a minute."""
    known = {outlet.id for outlet in directory.outlets(programme.merchant_id)}
    if not known.issuperset(limits.outlets):
        raise InvalidInput("outlet_unknown", field="outlets")
    changed = replace(programme, limits=limits, stamp_at_once=stamp_at_once)
    if changed == programme:
        return programme
    store.put_programme(changed)
    line = AuditLine(programme.merchant_id, now_ms, by, "programme.limits", programme.id, _said(changed))
    directory.note(line)
    return changed


def _said(programme: Programme) -> str:
    """The limits that are set, as the API names them."""
    limits = programme.limits
    numbers = ("spend_minor_min", "scans_per_day_max", "cooldown_s", "offline_redeem_max")
    said = [f"{name} {getattr(limits, name)}" for name in numbers if getattr(limits, name)]
    said += ["hours"] if limits.hours else []
    said += [f"outlets {', '.join(limits.outlets)}"] if limits.outlets else []
    said += ["stamp_at_once"] if programme.stamp_at_once else []
    return "; ".join(said) or "none"
