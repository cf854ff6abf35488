"""The phones' memory: what a restart of this page finds again."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from infra.local.phone.android.device import AndroidDevice
from infra.local.phone.iphone.bundle import InvalidPass
from infra.local.phone.iphone.device import AppleDevice
from infra.local.phone.iphone.passd import ServiceRecord
from infra.local.phone.iphone.passes import HeldPass
from infra.local.phone.tasks import Task

Json = dict[str, Any]
Device = AppleDevice | AndroidDevice
PLAIN = tuple(each.name for each in fields(HeldPass) if each.name != "content")


def keep(file: Path, devices: Iterable[Device]) -> None:
    """Write every phone; the file is whole at any moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    written = file.with_suffix(".new")
    written.write_text(json.dumps([_device(each) for each in devices]))
    written.replace(file)


def recall(file: Path, make: Callable[[str, str], Device]) -> list[Device]:
    """The phones as they were kept, made by `make` from kind and id; none when nothing was."""
    if not file.is_file():
        return []
    devices = []
    for kept in json.loads(file.read_text()):
        device = make(kept["kind"], kept["id"])
        device.language = kept["language"]
        if isinstance(device, AppleDevice):
            device.ios = kept.get("ios", device.ios)
            _recall_apple(device, kept)
        else:
            device.notifies, device.reminded = kept.get("notifies", True), set(kept.get("reminded", ()))
            device.nearby = kept.get("nearby", False)
        devices.append(device)
    return devices


def _device(device: Device) -> Json:
    kept: Json = {"kind": device.kind, "id": device.id, "language": device.language}
    if not isinstance(device, AppleDevice):
        return kept | {
            "notifies": device.notifies,
            "reminded": sorted(device.reminded),
            "nearby": device.nearby,
        }
    with device.passd.wake:
        return kept | {
            "ios": device.ios,
            "passes": [
                {name: getattr(held, name) for name in PLAIN}
                | {"data": b64encode(held.content.data).decode()}
                for held in device.passes
            ],
            "records": [[*key, asdict(record)] for key, record in device.passd.records.items()],
            "tasks": [asdict(task) for task in device.passd.tasks.all()],
        }


def _recall_apple(device: AppleDevice, kept: Json) -> None:
    for each in kept["passes"]:
        try:
            content = device.check(b64decode(each["data"]))
        except InvalidPass as error:  # made under a root that is no longer this machine's
            device.journal.write(f"Dropped a pass that is no longer valid: {error}", ok=False)
            continue
        held = HeldPass(content, added_ms=0, updated_ms=0)
        device.passes.put(replace(held, **{name: each[name] for name in PLAIN if name in each}))
    for service_url, pass_type_id, record in kept["records"]:
        device.passd.records[service_url, pass_type_id] = ServiceRecord(**record)
    for task in kept["tasks"]:
        device.passd.tasks.add(Task(**task))
