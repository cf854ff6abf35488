"""Outlets, and the devices that stand in them."""

from dataclasses import replace

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.staff import Device, Outlet, Pairing, refuse_unknown_outlets
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.people.ports import Directory

OUTLETS_MAX = 50
DEVICES_MAX = 100
CODE_MS = 10 * MINUTE_MS  # long enough to walk to the counter


def put_outlet(directory: Directory, outlet: Outlet, by: str, now_ms: int, *, new: bool) -> Outlet:
    there = directory.outlets(outlet.merchant_id)
    if not new and outlet.id not in {known.id for known in there}:
        raise NotFound("not_found", field="id")
    if new and len(there) >= OUTLETS_MAX:
        raise NotAllowed("too_many_outlets", most=OUTLETS_MAX)
    what: AuditCode = "outlet.add" if new else "outlet.change"
    facts = {"name": outlet.name, "zone": outlet.zone}
    line = AuditLine(outlet.merchant_id, now_ms, by, what, outlet.id, facts)
    directory.put_outlet(outlet, line)
    return outlet


def offer_pairing(
    directory: Directory, merchant_id: str, outlet_id: str, label: str, *, digest: str, by: str, now_ms: int
) -> Pairing:
    """A code, of which `digest` is kept, that pairs one device with an outlet within ten minutes."""
    refuse_unknown_outlets(directory.outlets(merchant_id), outlet_id, field="outlet")
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
