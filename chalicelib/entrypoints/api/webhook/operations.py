"""What the JSON API offers around webhooks, and what it sends by itself."""

from chalicelib.entrypoints.api.webhook import views
from chalicelib.entrypoints.http.operation import AFTER, BODY, LIMIT, Operation, Sent

_ONE = (401, 403, 404)
_WRITTEN = (401, 403, 404, 409, 503)
_FAILED = {
    "name": "failed",
    "in": "query",
    "description": "1: only those that were given up. Go on while there is a `next`: pages may be short.",
    "schema": {"type": "string"},
}

FOR_WEBHOOKS = (
    Operation("get", "/webhooks", "listWebhooks", "Your webhooks", {200: views.WebhookListView}, (401, 403)),
    Operation(
        "post",
        "/webhooks",
        "addWebhook",
        "Be called when something happens; the answer has the secret",
        {201: views.WebhookSecretView},
        (*BODY, 401, 403, 409, 503),
        body=views.NewWebhookBody,
    ),
    Operation(
        "patch",
        "/webhooks/{webhook_id}",
        "changeWebhook",
        "Change a webhook, or switch it on or off",
        {200: views.OneWebhookView},
        (*BODY, *_WRITTEN),
        body=views.WebhookBody,
    ),
    Operation("delete", "/webhooks/{webhook_id}", "deleteWebhook", "Delete a webhook", {204: None}, _ONE),
    Operation(
        "post",
        "/webhooks/{webhook_id}/secret",
        "renewWebhookSecret",
        "A new secret; the one before signs too for a day",
        {201: views.WebhookSecretView},
        _WRITTEN,
    ),
    Operation(
        "post",
        "/webhooks/{webhook_id}/test",
        "testWebhook",
        "Send a test event",
        {202: views.OneWebhookDeliveryView},
        _WRITTEN,
    ),
    Operation(
        "get",
        "/webhooks/{webhook_id}/deliveries",
        "listWebhookDeliveries",
        "What became of each event of the last month, newest first",
        {200: views.WebhookDeliveryPageView},
        (*_ONE, 422),
        parameters=(_FAILED, LIMIT, AFTER),
    ),
    Operation(
        "post",
        "/webhooks/{webhook_id}/replay",
        "replayWebhook",
        "Send an event again, or all that were given up since a time",
        {202: views.ReplayView},
        (*BODY, *_WRITTEN),
        body=views.ReplayBody,
    ),
)

SENT = (
    Sent("card.created", "Somebody joined: there is a new card", views.CardCreatedEvent),
    Sent("card.stamped", "A sale counted: stamps or points were added", views.CardChangedEvent),
    Sent("card.redeemed", "A reward was taken", views.CardChangedEvent),
    Sent("card.reversed", "A stamp, points or a reward was taken back", views.CardChangedEvent),
    Sent("card.removed", "A card was removed from a wallet", views.CardRemovedEvent),
    Sent("campaign.finished", "A campaign is done, or was cancelled", views.CampaignFinishedEvent),
)
