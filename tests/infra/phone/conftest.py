"""The iPhone that these tests hold, and the local Google of their Android phones."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3

from infra.local.google_schema import installed
from infra.local.phone.iphone.device import AppleDevice
from tests.infra.google.issuer import Issuer
from tests.infra.phone.iphone import Clock, Phone
from tests.infra.phone.passes import root
from tests.infra.phone.service import running_service
from tests.support.local_google import GoogleSite, RunningGoogle, google_site, running_merchant


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


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GoogleSite]:
    with google_site(tmp_path_factory.mktemp("google"), installed()) as running:
        yield running


@pytest.fixture
def google(site: GoogleSite, tmp_path: Path) -> Iterator[RunningGoogle]:
    with site.fresh(tmp_path) as running:
        yield running


@pytest.fixture
def issuer(google: RunningGoogle) -> Iterator[Issuer]:
    with running_merchant() as merchant:
        made = Issuer(google, merchant)
        made.insert_both()
        yield made
