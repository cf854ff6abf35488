"""A restart of the page finds its phones as they were."""

from pathlib import Path

import pytest
import urllib3

from infra.local.phone.iphone.device import AppleDevice
from infra.local.phone.iphone.passes import NotHeld
from infra.local.phone.keeping import keep, recall
from tests.infra.phone.passes import NOW, chain, draft, root
from tests.infra.phone.service import Answer, running_service


def a_device(device_id: str = "iphone", *, stranger: bool = False) -> AppleDevice:
    return AppleDevice(
        device_id,
        root=chain("Stranger").root.certificate if stranger else root(),
        http=urllib3.PoolManager(),
        clock=lambda: int(NOW.timestamp() * 1000),
        new_id=lambda: "0" * 32,
        watch=lambda *_: None,
    )


def test_passes_registrations_tags_and_waiting_tasks_survive(tmp_path: Path) -> None:
    with running_service() as service:
        device = a_device()
        device.language = "ro"
        device.add(device.check(draft(3, service_url=service.url).build()))
        assert device.passd.work()
        service.answers["list"] = Answer(500)
        assert device.passd.work()
    keep(tmp_path / "phones.json", [device])

    (again,) = recall(tmp_path / "phones.json", lambda kind, device_id: a_device(device_id))

    assert isinstance(again, AppleDevice)
    assert again.language == "ro"
    assert again.passes.by_serial("SERIAL0001").registered
    assert again.passd.records == device.passd.records
    assert again.passd.tasks.all() == device.passd.tasks.all() != []


def test_a_pass_under_a_root_that_is_gone_is_dropped(tmp_path: Path) -> None:
    device = a_device()
    device.add(device.check(draft(3).build()))
    keep(tmp_path / "phones.json", [device])

    (again,) = recall(tmp_path / "phones.json", lambda kind, device_id: a_device(device_id, stranger=True))

    assert isinstance(again, AppleDevice)
    with pytest.raises(NotHeld):
        again.passes.by_serial("SERIAL0001")


def test_nothing_kept_means_no_phones(tmp_path: Path) -> None:
    assert recall(tmp_path / "phones.json", lambda kind, device_id: a_device(device_id)) == []
