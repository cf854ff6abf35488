"""Browsers: the keys that sign a push, and who brings it to its push service."""

from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.domain.card.card import Card
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.ports import Wallet
    from chalicelib.wallets.browser.subscription import Subscription
    from chalicelib.wallets.browser.vapid import VapidKeys


def browsers_told() -> bool:
    """Whether this deployment tells anybody in a browser."""
    return wiring.settings().browsers == "on"


@of_secret("browser")
def browser_keys() -> "VapidKeys":
    from chalicelib.wallets.browser.vapid import read_keys

    return read_keys(wiring.secret("browser"))


def browser_public_key() -> str:
    """What a browser subscribes with now."""
    return wiring.browser_keys().newest(wiring.clock_s()).public


def browser_subscription(endpoint: str, p256dh: str, auth: str, public: str) -> "Subscription":
    """What a browser that subscribed with the key `public` hands in; InvalidInput for what is none."""
    from chalicelib.wallets.browser.subscription import read_subscription

    key = wiring.browser_keys().by_public(public)
    return read_subscription(endpoint, p256dh, auth, key.id, local=bool(wiring.settings().webhook_local))


def browser_holder(endpoint: str) -> str:
    from chalicelib.wallets.browser.subscription import holder_of

    return holder_of(endpoint)


def browser_said(card: "Card", programme: "Programme") -> str:
    """What the card says now, to who looks at it."""
    from chalicelib.wallets.browser.message import said_of

    return said_of(wiring.look(card, programme))


@of_secret("browser")
def browser_wallet() -> "Wallet":
    from chalicelib.wallets.browser.wallet import BrowserWallet

    return BrowserWallet(
        wiring.postman().post,
        wiring.browser_keys(),
        contact=wiring.settings().base_url,
        icon=_icon,
        now_ms=wiring.clock_ms,
    )


def _icon(look: "Look") -> str:
    """The shop's logo, else the template's."""
    from chalicelib.wallets.art import logo_path

    ground = look.programme_colours or look.colours
    return wiring.logo_path(look.pictures, ground) or logo_path(wiring.TEMPLATES, look.template)
