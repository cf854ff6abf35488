"""The iPhone that these tests hold."""

import itertools
from collections.abc import Iterator

import pytest
import urllib3

from infra.local.phone.apple_device import AppleDevice
from tests.infra.phone.iphone import Clock, Phone
from tests.infra.phone.passes import root
from tests.infra.phone.service import running_service


@pytest.fixture
def phone() -> Iterator[Phone]:
    with running_service() as service:
        clock, ids, steps = Clock(), itertools.count(1), list[str]()
        device = AppleDevice(
            "iphone",
            root=root(),
            http=urllib3.PoolManager(),
            clock=clock,
            new_id=lambda: f"{next(ids):032x}",
            watch=lambda step, device, barcodes: steps.append(step),
        )
        yield Phone(device, clock, service, steps)
