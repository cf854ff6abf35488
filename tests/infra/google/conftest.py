"""An issuer who writes to a fresh local Google."""

import pytest

from tests.infra.google.issuer import Issuer
from tests.support.local_google import Merchant, RunningGoogle


@pytest.fixture
def issuer(google: RunningGoogle, merchant: Merchant) -> Issuer:
    return Issuer(google, merchant)
