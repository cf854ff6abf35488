"""Outlets, and the devices that stand in them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.letters import folded
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.staff import OUTLETS_SAID, Device, Outlet, Pairing, outlet_unknown
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.people.ports import Directory

OUTLETS_MAX = 2000
DEVICES_MAX = 5000
CODE_MS = 10 * MINUTE_MS  # long enough to walk to the counter


Placed = TypeVar("Placed", Outlet, Device)


def put_outlet(directory: Directory, outlet: Outlet, by: str, now_ms: int, *, new: bool) -> Outlet:
    if not new:
        known = directory.outlets_named(outlet.merchant_id, [outlet.id])
        if not known:
            raise NotFound("not_found", field="id")
        outlet = replace(outlet, kept=known[0].kept)
    if new and len(directory.outlets(outlet.merchant_id)) >= OUTLETS_MAX:
        raise NotAllowed("too_many_outlets", most=OUTLETS_MAX)
    what: AuditCode = "outlet.add" if new else "outlet.change"
    facts = {"name": outlet.name, "zone": outlet.zone}
    line = AuditLine(outlet.merchant_id, now_ms, by, what, outlet.id, facts)
    directory.put_outlet(outlet, line)
    return outlet


def check_outlets(directory: Directory, merchant_id: str, *named: str, field: str) -> None:
    """InvalidInput unless each named one is there: it says which are."""
    there = {outlet.id for outlet in directory.outlets_named(merchant_id, named)}
    if not there.issuperset(named):
        some = directory.some_outlets(merchant_id, OUTLETS_SAID + 1)
        raise outlet_unknown([outlet.id for outlet in some], field)


def outlet_page(
    directory: Directory,
    merchant_id: str,
    works_at: Callable[[str], bool],
    *,
    limit: int,
    after: str,
    q: str,
) -> tuple[Sequence[Outlet], str]:
    """Outlets whose name or id holds `q`, by name, and the mark of the next page ("": this is the last)."""
    wanted = folded(q)
    found = [
        outlet
        for outlet in directory.outlets(merchant_id)
        if works_at(outlet.id) and (wanted in folded(outlet.name) or q == outlet.id)
    ]
    return _page(sorted(found, key=lambda outlet: (folded(outlet.name), outlet.id)), limit, after)


def device_page(
    directory: Directory,
    merchant_id: str,
    works_at: Callable[[str], bool],
    *,
    limit: int,
    after: str,
    q: str,
) -> tuple[Sequence[Device], str, Sequence[Outlet]]:
    """Devices whose label or outlet's name holds `q`, paired ones first, newest first; the next page's mark;
    and their outlets."""
    wanted = folded(q)
    places = {outlet.id: outlet for outlet in directory.outlets(merchant_id)} if wanted else {}
    at = {outlet.id for outlet in places.values() if wanted in folded(outlet.name)}
    found = [
        device
        for device in directory.devices(merchant_id)
        if works_at(device.outlet_id) and (wanted in folded(device.label) or device.outlet_id in at)
    ]
    found.sort(key=lambda device: (device.revoked_ms is not None, -device.paired_ms, device.id))
    page, more = _page(found, limit, after)
    return page, more, directory.outlets_named(merchant_id, (device.outlet_id for device in page))


def _page(found: Sequence[Placed], limit: int, after: str) -> tuple[Sequence[Placed], str]:
    start = next((number for number, each in enumerate(found, 1) if each.id == after), 0)
    if after and not start:
        raise InvalidInput("cursor_invalid", field="after")
    page = found[start : start + limit]
    return page, page[-1].id if len(found) > start + limit else ""


def offer_pairing(
    directory: Directory, merchant_id: str, outlet_id: str, label: str, *, digest: str, by: str, now_ms: int
) -> Pairing:
    """A code, of which `digest` is kept, that pairs one device with an outlet within ten minutes."""
    check_outlets(directory, merchant_id, outlet_id, field="outlet")
    if len([device for device in directory.devices(merchant_id) if device.revoked_ms is None]) >= DEVICES_MAX:
        raise NotAllowed("too_many_tills", most=DEVICES_MAX)
    pairing = Pairing(digest, merchant_id, outlet_id, label, now_ms + CODE_MS)
    directory.offer(pairing, AuditLine(merchant_id, now_ms, by, "device.offer", outlet_id, {"name": label}))
    return pairing


def pair(directory: Directory, code_digest: str, device_id: str, digest: str, now_ms: int) -> Device:
    """The device that this code makes, once."""
    pairing = directory.pairing(code_digest)
    if pairing is None or now_ms >= pairing.until_ms:
        raise NotFound("code_spent", field="code")
    device = Device(device_id, pairing.merchant_id, pairing.outlet_id, pairing.label, digest, now_ms)
    by = f"device:{device_id}"
    facts = {"name": pairing.label, "outlet": pairing.outlet_id}
    line = AuditLine(pairing.merchant_id, now_ms, by, "device.pair", device_id, facts)
    if not directory.pair(pairing, device, line):
        raise NotFound("code_spent", field="code")
    return device


def unpair(directory: Directory, merchant_id: str, device_id: str, by: str, now_ms: int) -> Device:
    """Its sessions end within seconds; asked again, it stays so."""
    device = directory.device(merchant_id, device_id)
    if device is None:
        raise NotFound("device_unknown", field="id")
    if device.revoked_ms is not None:
        return device
    unpaired = replace(device, revoked_ms=now_ms)
    line = AuditLine(merchant_id, now_ms, by, "device.unpair", device_id, {"name": device.label})
    directory.put_device(unpaired, line)
    return unpaired
