"""Settings; the only reader of the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.wallets import WALLETS


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs between two deployments.

    `queue_urls` has each wallet's queue; `base_url` is the app's public origin, no slash at its end;
    `joins_per_source`: cards of a programme that one network makes in ten minutes;
    `webhook_local` ("1") lets webhooks call this machine, and without TLS: for local runs alone.
    """

    table: str
    queue_urls: Mapping[str, str]
    campaign_queue_url: str
    base_url: str
    secrets_prefix: str = "carnet"
    apple_push_host: str = "api.push.apple.com:443"
    google_api_url: str = "https://walletobjects.googleapis.com"
    google_keys_url: str = "https://pay.google.com/gp/m/issuer/keys"
    google_save_url: str = "https://pay.google.com/gp/v/save/"
    art_url: str = ""
    badges: str = "badges"
    webhook_queue_url: str = ""
    webhook_local: str = ""
    joins_per_source: str = "100"

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """The settings of `CARNET_…` variables; KeyError names one that has no default and is not set."""
        required = {name: environment[f"CARNET_{name.upper()}"] for name in _REQUIRED}
        optional = {
            name: environment[f"CARNET_{name.upper()}"]
            for name in _OPTIONAL
            if environment.get(f"CARNET_{name.upper()}")
        }
        queue_urls: dict[str, str] = {
            wallet: environment[f"CARNET_{wallet.upper()}_QUEUE_URL"] for wallet in WALLETS
        }
        return cls(queue_urls=queue_urls, **required, **optional)


_REQUIRED = ("table", "campaign_queue_url", "base_url")
_OPTIONAL = tuple(name for name in Settings.__slots__ if name not in ("queue_urls", *_REQUIRED))
