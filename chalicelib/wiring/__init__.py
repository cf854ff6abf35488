"""The composition root: who carries out each port. Everything is made on first use and kept warm.

Callers write `wiring.store()`. The modules in here ask one another in the same way, through this package, so
that a test that replaces `wiring.store` replaces it for all of them.
"""

from chalicelib.wiring.apple import (
    apple_certificate_days_left,
    apple_identity,
    apple_pass_link,
    apple_preview,
    apple_wallet,
    card_in_pass_link,
    is_old_pass_token,
    is_pass_token,
    pass_builder,
    pass_token,
)
from chalicelib.wiring.campaign import campaign_context, campaigns, notices, prices, work_queue, zones_of
from chalicelib.wiring.card import barcode, hero_at, hero_path, look, queue, store, tokens
from chalicelib.wiring.clock import awake_s, clock_ms, clock_s, pause
from chalicelib.wiring.deployment import TEMPLATES, client, secret, secrets, settings
from chalicelib.wiring.google import (
    google_account,
    google_has,
    google_keys,
    google_object_id,
    google_preview,
    google_save_link,
    google_wallet,
    read_google_callback,
    want_google,
)
from chalicelib.wiring.people import directory, hashes, pins
from chalicelib.wiring.webhook import postman, webhook_queue, webhooks

__all__ = [
    "TEMPLATES",
    "apple_certificate_days_left",
    "apple_identity",
    "apple_pass_link",
    "apple_preview",
    "apple_wallet",
    "awake_s",
    "barcode",
    "campaign_context",
    "campaigns",
    "card_in_pass_link",
    "client",
    "clock_ms",
    "clock_s",
    "directory",
    "google_account",
    "google_has",
    "google_keys",
    "google_object_id",
    "google_preview",
    "google_save_link",
    "google_wallet",
    "hashes",
    "hero_at",
    "hero_path",
    "is_old_pass_token",
    "is_pass_token",
    "look",
    "notices",
    "pass_builder",
    "pass_token",
    "pause",
    "pins",
    "postman",
    "prices",
    "queue",
    "read_google_callback",
    "secret",
    "secrets",
    "settings",
    "store",
    "tokens",
    "want_google",
    "webhook_queue",
    "webhooks",
    "work_queue",
    "zones_of",
]
