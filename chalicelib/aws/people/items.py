"""People, outlets, devices, sign-ins, audit lines and API keys as items."""

from chalicelib.aws.people.keys import (
    api_key_index,
    api_key_key,
    audit_key,
    device_key,
    outlet_key,
    pairing_key,
    session_key,
    staff_index,
    staff_key,
)
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.domain.letters import folded
from chalicelib.domain.people.audit import AuditLine
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
    return {**session_key(session.digest), **to_attributes(session)}


def audit_item(line: AuditLine) -> Item:
    return {**audit_key(line.merchant_id, line.at_ms, repr(line)), **to_attributes(line)}


def api_key_item(key: ApiKey) -> Item:
    return {**api_key_key(key.digest), **api_key_index(key.merchant_id, key.id), **to_attributes(key)}
