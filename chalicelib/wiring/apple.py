"""Apple: the certificate, the passes that it signs, and the pushes."""

import hmac
import random
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.time.units import DAY_MS, DAY_S
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.domain.card.card import Card
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.face.preview import ApplePreview
    from chalicelib.service.ports import Wallet
    from chalicelib.wallets.apple.identity import Identity
    from chalicelib.wallets.apple.pkpass import PassBuilder

LINK = "pass"  # the purpose of the token in a pass link
LINK_S = 7 * DAY_S  # a guest adds the card at home; a link that lies about longer is somebody else's
AHEAD_S = 60  # two Lambdas' clocks may differ a little
OF_NO_CARD = "of-a-card-that-there-is-not"  # an authentication token that opens nothing
PUSH_WITHIN_S = 20.0  # of the worker's 30: what is left over notes the outcomes


@of_secret("apple")
def apple_identity() -> "Identity":
    from chalicelib.wallets.apple.identity import load

    # The deploy has tested the key's primes; each cold start need not.
    return load(wiring.secret("apple"), now_ms=wiring.clock_ms(), check_key=False)


def apple_pass_link(card: "Card") -> str:
    """Where the card's pass is, for a week, until it has a new code. Sealed: whoever has it has the card."""
    named = f"{card.serial}.{card.code_number}.{wiring.clock_ms() // 1000}"
    return f"{wiring.settings().base_url}/passes/{wiring.tokens().seal(LINK, named)}.pkpass"


def card_in_pass_link(name: str) -> "Card | None":
    """The card that a link of ours leads to; None for any other, an old one, and one of a replaced code."""
    sealed, dot, suffix = name.rpartition(".")
    named = wiring.tokens().unseal(LINK, sealed) if dot and suffix == "pkpass" else None
    if named is None or named.count(".") != 2:
        return None
    serial, number, made_s = named.split(".")
    if not 0 <= wiring.clock_ms() // 1000 + AHEAD_S - int(made_s) <= LINK_S + AHEAD_S:
        return None
    card = wiring.store().card(serial)
    return card if card is not None and card.code_number == int(number) else None


def pass_token(card: "Card") -> str:
    """The authenticationToken of the card's pass. KeyError for a key that was retired."""
    return card.pass_token or wiring.tokens().apple(card.serial, card.key_id, card.code_number)


def is_pass_token(card: "Card", token: str) -> bool:
    if card.pass_token:
        return hmac.compare_digest(card.pass_token.encode(), token.encode())
    return wiring.tokens().is_apple(card.serial, card.key_id, token, card.code_number)


def is_old_pass_token(card: "Card", token: str) -> bool:
    """Whether it is the token of a pass from before the card had a new code."""
    return _is_one_of(card.old_tokens, token)


def is_left_pass_token(card: "Card", token: str) -> bool:
    """Whether it is the token of a pass on a phone that the card has left for good."""
    return _is_one_of(card.left_tokens, token)


def _is_one_of(tokens: tuple[str, ...], token: str) -> bool:
    matches = [hmac.compare_digest(one.encode(), token.encode()) for one in tokens]
    return any(matches)


def apple_certificate_days_left() -> int:
    """Also of one that has ended, which no identity is made of any more: then below nought."""
    return (apple_certificate_ends_ms() - wiring.clock_ms()) // DAY_MS


def apple_certificate_ends_ms() -> int:
    from chalicelib.wallets.apple.identity import ends_ms

    return ends_ms(wiring.secret("apple"))


@of_secret("apple")
def pass_builder() -> "PassBuilder":
    from chalicelib.wallets.apple.pkpass import PassBuilder

    url, pictures = f"{wiring.settings().base_url}/apple", wiring.pictures()
    return PassBuilder(wiring.apple_identity(), wiring.TEMPLATES, url, pictures.of_pass, pictures.logos)


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
