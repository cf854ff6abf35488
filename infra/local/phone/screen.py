"""Everything the page draws, as one value."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from infra.local.phone.android import face as android_face
from infra.local.phone.iphone import face as apple_face
from infra.local.phone.iphone.device import AppleDevice
from infra.local.phone.keeping import Device
from infra.local.phone.sales import Sales

LINES_MAX = 30


def screen(devices: Iterable[Device], sales: Sales) -> dict[str, Any]:
    """All phones and the latest sales."""
    return {"devices": [_device(device) for device in list(devices)], "sales": sales.listed()}


def _device(device: Device) -> dict[str, Any]:
    own = {"ios": device.ios, "place": device.place} if isinstance(device, AppleDevice) else {}
    return own | {
        "id": device.id,
        "kind": device.kind,
        "language": device.language,
        "cards": _cards(device),
        "notices": [asdict(notice) for notice in device.journal.notices],
        "lines": [asdict(line) for line in device.journal.lines[-LINES_MAX:]],
        "switches": {} if isinstance(device, AppleDevice) else device.switches(),
    }


def _cards(device: Device) -> list[dict[str, Any]]:
    if isinstance(device, AppleDevice):
        return [
            apple_face.held_face(held, device.language, device.id, device.now_ms(), device.ios, device.at)
            for held in device.passes
        ]
    return [android_face.face_of(card, device.language, device.now_ms()) for card in device.cards]
