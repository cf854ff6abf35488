"""An endpoint that nothing is known of."""

import pytest

from tests.support.fakes.webhooks import FakeWebhooks
from tests.support.webhook_values import an_endpoint


@pytest.fixture
def webhooks() -> FakeWebhooks:
    return FakeWebhooks(an_endpoint())
