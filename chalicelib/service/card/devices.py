"""Devices: what phones that fetch their cards from us ask of those they hold."""

from dataclasses import dataclass

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.errors import TooMany
from chalicelib.service.ports import Store

REGISTRATIONS_MAX = 20  # phones, watches and tablets that share one card; more is a loop or an attack


@dataclass(frozen=True, slots=True)
class Updates:
    """Serials that changed after the tag, and the largest version among them (ms)."""

    serials: tuple[str, ...]
    newest_ms: int


def registrations_of(store: Store, serial: str) -> tuple[Registration, ...]:
    """Each place that holds the card, wallet by wallet."""
    return tuple(held for wallet in WALLETS for held in store.registrations(serial, wallet))


def register(store: Store, wallet: WalletName, card: Card, device: str, push_token: str, now_ms: int) -> bool:
    """Note that `device` holds the card; True when that is new. The push token is always renewed.

    A phone asks for what is new right after this, so it counts as told of the version it will find.
    """
    known = store.registrations(card.serial, wallet)
    if len(known) >= REGISTRATIONS_MAX and device not in {registration.holder for registration in known}:
        raise TooMany("too_many_devices", most=REGISTRATIONS_MAX)
    registration = Registration(
        wallet,
        card.serial,
        device,
        now_ms,
        push_token,
        pushed_version_ms=card.version_ms,
        programme_id=card.programme_id,
    )
    return store.register(registration)


def unregister(store: Store, wallet: WalletName, serial: str, device: str) -> None:
    store.unregister(wallet, serial, device)


def updates(store: Store, wallet: WalletName, device: str, after_ms: int) -> Updates | None:
    """The device's cards with a version above `after_ms`; None when there are none."""
    serials = store.serials_of_holder(wallet, device)
    cards = store.cards(serials)
    changed = [card for card in cards.values() if card.version_ms > after_ms]
    for card in changed:
        registration = store.registration(wallet, card.serial, device)
        if registration is not None:
            store.note_listed(registration, card.version_ms)
    if not changed:
        return None
    return Updates(tuple(card.serial for card in changed), max(card.version_ms for card in changed))


def fetched(store: Store, wallet: WalletName, card: Card) -> None:
    """Note who has this version now: the device that was told of it, or the only one there is."""
    registrations = store.registrations(card.serial, wallet)
    for registration in registrations:
        asked = registration.listed_version_ms >= card.version_ms or len(registrations) == 1
        if asked and registration.fetched_version_ms < card.version_ms:
            store.note_fetched(registration, card.version_ms)
