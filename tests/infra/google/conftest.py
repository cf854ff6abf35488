"""A fresh local Google for each test, and an issuer who writes to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.google_schema import Discovery, installed
from tests.infra.google.issuer import Issuer
from tests.local_google import GoogleSite, Merchant, RunningGoogle, google_site, running_merchant


@pytest.fixture(scope="session")
def discovery() -> Discovery:
    return installed()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, discovery: Discovery) -> Iterator[GoogleSite]:
    with google_site(tmp_path_factory.mktemp("google"), discovery) as site:
        yield site


@pytest.fixture
def google(site: GoogleSite, tmp_path: Path) -> Iterator[RunningGoogle]:
    with site.fresh(tmp_path) as running:
        yield running


@pytest.fixture
def merchant() -> Iterator[Merchant]:
    with running_merchant() as running:
        yield running


@pytest.fixture
def issuer(google: RunningGoogle, merchant: Merchant) -> Issuer:
    return Issuer(google, merchant)
