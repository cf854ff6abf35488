"""Google: the service account, the objects it writes, the save link, and the callbacks."""

import functools
import random
import time
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.face.preview import GooglePreview
    from chalicelib.service.ports import Wallet
    from chalicelib.wallets.google.account import ServiceAccount
    from chalicelib.wallets.google.callbacks import Callback
    from chalicelib.wallets.google.root_keys import RootKeys

CALLS_PER_S = 10.0  # two workers at most (the template's MaximumConcurrency), 20 a second for Google


@of_secret("google")
def google_account() -> "ServiceAccount":
    from chalicelib.wallets.google.account import read_account

    return read_account(wiring.secret("google"))


def google_save_link(card: Card) -> str:
    from chalicelib.wallets.google.save_link import save_link

    settings = wiring.settings()
    return save_link(
        wiring.google_account(),
        serial=card.serial,
        programme_id=card.programme_id,
        iat_s=card.created_ms // 1000,  # the same card always has the same link
        origins=[settings.base_url],
        save_url=settings.google_save_url,
    )


def google_object_id(card: Card) -> str:
    from chalicelib.wallets.google.loyalty import object_id

    return object_id(wiring.google_account().issuer_id, card.serial)


def want_google(card: Card) -> None:
    from chalicelib.service.card.enrol import want_in

    want_in(wiring.store(), "google", card, wiring.google_object_id(card), wiring.clock_ms())


def google_has(card: Card) -> bool:
    """Whether Google holds the card's object, so that its link can be opened."""
    from chalicelib.service.card.devices import made_in

    return made_in(wiring.store(), "google", card, wiring.google_object_id(card))


def google_preview(before: "Look", after: "Look") -> "GooglePreview":
    """A card in Google Wallet with a campaign, and what that changes."""
    from chalicelib.wallets.art import hero_png, logo_png, png_url
    from chalicelib.wallets.google.preview import preview
    from chalicelib.wallets.google.template import read_template

    return preview(
        before,
        after,
        read_template(wiring.TEMPLATES / after.template),
        logo_url=lambda look: png_url(logo_png(wiring.TEMPLATES, look.template)),
        hero_url=lambda look: png_url(hero_png(look)),
        now_ms=after.version_ms,
    )


@of_secret("google")
def google_wallet() -> "Wallet":
    from chalicelib.wallets.art import logo_path
    from chalicelib.wallets.google.client import GoogleClient
    from chalicelib.wallets.google.pacer import Pacer
    from chalicelib.wallets.google.wallet import GoogleWallet

    account, settings = wiring.google_account(), wiring.settings()
    pictures_url = settings.art_url or settings.base_url
    client = GoogleClient(
        account,
        pacer=Pacer(CALLS_PER_S, clock=wiring.awake_s, sleep=time.sleep),
        clock=wiring.clock_s,
        sleep=time.sleep,
        jitter=random.random,
        api_url=settings.google_api_url,
    )
    return GoogleWallet(
        client,
        issuer_id=account.issuer_id,
        templates=wiring.TEMPLATES,
        callback_url=f"{settings.base_url}/google/callback",
        logo_url=lambda look: pictures_url + logo_path(wiring.TEMPLATES, look.template),
        hero_url=lambda look: pictures_url + wiring.hero_path(look.progress, look.colours),
        now_ms=wiring.clock_ms,
    )


def read_google_callback(raw: bytes, now_ms: int) -> "Callback":
    from chalicelib.wallets.google.callbacks import verify

    keys = wiring.google_keys()
    return verify(raw, issuer_id=wiring.google_account().issuer_id, keys=keys, now_ms=now_ms)


@functools.cache
def google_keys() -> "RootKeys":
    from chalicelib.wallets.google.root_keys import RootKeys

    return RootKeys(now_ms=wiring.clock_ms, url=wiring.settings().google_keys_url)
