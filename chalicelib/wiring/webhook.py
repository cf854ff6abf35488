"""Webhooks: where they are kept, the queue of their calls, and who makes them."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.service.webhook.ports import Postman, WebhookQueue, Webhooks


@functools.cache
def webhooks() -> "Webhooks":
    from chalicelib.aws.webhook.webhooks import WebhookTable

    return WebhookTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def webhook_queue() -> "WebhookQueue":
    from chalicelib.aws.webhook.queue import WebhookSqs

    return WebhookSqs(wiring.client("sqs"), wiring.settings().webhook_queue_url)


@functools.cache
def postman() -> "Postman":
    import ssl

    from chalicelib.postman import HttpPostman

    return HttpPostman(local=bool(wiring.settings().webhook_local), trust=ssl.create_default_context())
