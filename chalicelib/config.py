"""Settings; the only reader of the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.card import LANES, Lane
from chalicelib.domain.card.wallets import WALLETS, WalletName

FIRST_STACK = "carnet"


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs between two deployments.

    `queue_urls` has each wallet's queues, a lane each; `base_url` is the app's public origin, no slash at
    its end;
    `pictures_bucket`: where pictures are kept for all processes; "": nowhere;
    `joins_per_source`: cards of a programme that one network makes in ten minutes;
    `sign_up`: whether merchants come in by themselves ("open"), where they were invited ("invited"), or not
    ("off"); `starts_a_day`: codes that are mailed for that, in all; `review` ("1"): the operator looks at a
    new merchant before strangers see it; `mail_from` sends mail, `mail_events` is SES's configuration set;
    `texts_from` is whom text messages come from, "" for none; `texts_a_day`: of one merchant's;
    `browsers` ("off"): nobody is told in a browser, and there is neither queue nor key for it;
    `proxy_secret`: who sends it stands in front of us, and says whom it speaks for; "": nobody does;
    `stack` is the deployment's own name; `unrouted_bucket` keeps what of the stream could not be read;
    `webhook_local` ("1") lets webhooks call this machine, and without TLS: for local runs alone.
    """

    table: str
    queue_urls: Mapping[tuple[WalletName, Lane], str]
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
    pictures_bucket: str = ""
    joins_per_source: str = "100"
    sign_up: str = "off"
    starts_a_day: str = "200"
    review: str = ""
    mail_from: str = ""
    mail_events: str = ""
    texts_from: str = ""
    texts_a_day: str = "200"
    unrouted_bucket: str = ""
    browsers: str = "on"
    proxy_secret: str = ""
    stack: str = FIRST_STACK

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """The settings of `CARNET_…` variables; KeyError names one that has no default and is not set."""
        required = {name: environment[f"CARNET_{name.upper()}"] for name in _REQUIRED}
        optional = {
            name: environment[f"CARNET_{name.upper()}"]
            for name in _OPTIONAL
            if environment.get(f"CARNET_{name.upper()}")
        }
        queue_urls: dict[tuple[WalletName, Lane], str] = {
            (wallet, lane): environment[f"CARNET_{wallet.upper()}_{lane.upper()}_QUEUE_URL"]
            for wallet in WALLETS
            for lane in LANES
        }
        return cls(queue_urls=queue_urls, **required, **optional)


_REQUIRED = ("table", "campaign_queue_url", "base_url")
_OPTIONAL = tuple(name for name in Settings.__slots__ if name not in ("queue_urls", *_REQUIRED))
