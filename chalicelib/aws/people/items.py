"""People, outlets, devices, sign-ins, audit lines and API keys as items."""

from chalicelib.aws.people.keys import (
    api_key_index,
    api_key_key,
    audit_key,
    device_key,
    outlet_key,
    pairing_key,
    session_index,
    session_key,
    staff_index,
    staff_key,
)
from chalicelib.aws.people.whence import placed
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write
from chalicelib.domain.letters import folded
from chalicelib.domain.people.audit import PASSING, PASSING_KEPT_S, AuditLine
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.people.staff import Device, Outlet, Pairing, Session, Staff


def staff_item(staff: Staff) -> Item:
    found_by = f"{folded(staff.name)} {folded(staff.email)}"
    return {
        **staff_key(staff.merchant_id, staff.id),
        **staff_index(staff),
        **to_attributes(staff),
        "found_by": wire(found_by),
    }


def outlet_item(outlet: Outlet) -> Item:
    return {**outlet_key(outlet.merchant_id, outlet.id), **to_attributes(outlet)}


def device_item(device: Device) -> Item:
    return {**device_key(device.merchant_id, device.id), **to_attributes(device)}


def pairing_item(pairing: Pairing) -> Item:
    return {**pairing_key(pairing.digest), **to_attributes(pairing)}


def session_item(session: Session) -> Item:
    return {**session_key(session.digest), **session_index(session), **to_attributes(session)}


def audit_item(line: AuditLine) -> Item:
    said = placed(line)
    item = {**audit_key(said.merchant_id, said.at_ms, repr(said)), **to_attributes(said)}
    if said.what in PASSING:
        item["ttl_s"] = wire(said.at_ms // 1000 + PASSING_KEPT_S)
    return item


def said(line: AuditLine | None) -> list[Write]:
    """A line that is written with the change that it tells of, if there is one."""
    return [] if line is None else [Write("Put", audit_item(line))]


def api_key_item(key: ApiKey) -> Item:
    return {**api_key_key(key.digest), **api_key_index(key.merchant_id, key.id), **to_attributes(key)}
