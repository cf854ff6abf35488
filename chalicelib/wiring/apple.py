"""Apple: the certificate, the passes that it signs, and the pushes."""

import hmac
import random
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.domain.card.card import Card
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.face.preview import ApplePreview
    from chalicelib.service.ports import Wallet
    from chalicelib.wallets.apple.identity import Identity
    from chalicelib.wallets.apple.pkpass import PassBuilder

LINK = "pass"  # the purpose of the token in a pass link
OF_NO_CARD = "of-a-card-that-there-is-not"  # an authentication token that opens nothing
PUSH_WITHIN_S = 20.0  # of the worker's 30: what is left over notes the outcomes


@of_secret("apple")
def apple_identity() -> "Identity":
    from chalicelib.wallets.apple.identity import load

    # The deploy has tested the key's primes; each cold start need not.
    return load(wiring.secret("apple"), now_ms=wiring.clock_ms(), check_key=False)


def apple_pass_link(card: "Card") -> str:
    """Where the card's pass is. Sealed: whoever has the link has the card."""
    return f"{wiring.settings().base_url}/passes/{wiring.tokens().seal(LINK, card.serial)}.pkpass"


def serial_in_pass_link(name: str) -> str | None:
    """The serial in the last part of a link of ours; None in any other."""
    sealed, dot, suffix = name.rpartition(".")
    return wiring.tokens().unseal(LINK, sealed) if dot and suffix == "pkpass" else None


def pass_token(card: "Card") -> str:
    """The authenticationToken of the card's pass. KeyError for a key that was retired."""
    return card.pass_token or wiring.tokens().apple(card.serial, card.key_id)


def is_pass_token(card: "Card", token: str) -> bool:
    if card.pass_token:
        return hmac.compare_digest(card.pass_token.encode(), token.encode())
    return wiring.tokens().is_apple(card.serial, card.key_id, token)


def apple_certificate_days_left() -> int:
    return (wiring.apple_identity().expires_ms - wiring.clock_ms()) // DAY_MS


@of_secret("apple")
def pass_builder() -> "PassBuilder":
    from chalicelib.wallets.apple.pkpass import PassBuilder

    return PassBuilder(wiring.apple_identity(), wiring.TEMPLATES, f"{wiring.settings().base_url}/apple")


def apple_preview(before: "Look", after: "Look") -> "ApplePreview":
    """A card on an iPhone with a campaign, and what that changes."""
    from chalicelib.wallets.apple.preview import preview

    held, new = (
        wiring.pass_builder().build(look, authentication_token=OF_NO_CARD, signed_s=after.modified_s)
        for look in (before, after)
    )
    return preview(held, new, after.language)


@of_secret("apple")
def apple_wallet() -> "Wallet":
    from chalicelib.wallets.apple.apns import Apns
    from chalicelib.wallets.apple.apns_tls import push_context
    from chalicelib.wallets.apple.wallet import AppleWallet

    identity = wiring.apple_identity()
    ca = wiring.secret("apple").get("push_ca_pem")
    context = push_context(
        (identity.certificate_pem + identity.intermediate_pem).encode(),
        identity.key_pem.encode(),
        ca_pem=ca.encode() if ca else None,
    )
    host, _, port = wiring.settings().apple_push_host.partition(":")
    apns = Apns(
        host,
        int(port or 443),
        context,
        identity.pass_type_id,
        clock=wiring.awake_s,
        now_s=wiring.clock_s,
        jitter=random.random,
    )
    return AppleWallet(apns, within_s=PUSH_WITHIN_S)
