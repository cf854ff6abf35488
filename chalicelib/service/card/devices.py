"""Devices: what phones that fetch their cards from us ask of those they hold."""

from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card, Registration, holders_in
from chalicelib.domain.card.holding import was_refused
from chalicelib.domain.card.replaced import has_left
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.service.card.edition import brought_up
from chalicelib.service.ports import Store

REGISTRATIONS_MAX = 20  # phones, watches and tablets that share one card; more is a loop or an attack
# From this many on, a new one is pushed to at once: Apple says of a made-up token that it is none, so it is
# forgotten before it takes anybody's place.
CROWDED = 5
# A version is made before its card is written: one below the tag may become visible after the tag was given.
OVERLAP_MS = 30_000


@dataclass(frozen=True, slots=True)
class Updates:
    """Serials that changed after the tag, and the largest version among them (ms)."""

    serials: tuple[str, ...]
    newest_ms: int


def registrations_of(store: Store, serial: str) -> tuple[Registration, ...]:
    """Each place that holds the card, wallet by wallet."""
    return tuple(held for wallet in WALLETS for held in store.registrations(serial, wallet))


def follows(store: Store, wallet: WalletName, card: Card, device: str) -> bool:
    """Whether `device` holds the card; where none is named, whether one that does has just been told of the
    card's newest code and has yet to fetch it. What comes later is asked for with that code's own token."""
    registered = store.registrations(card.serial, wallet)
    held = [one for one in registered if not has_left(card, one)]
    if device:
        return any(one.holder == device for one in held)
    return any(one.fetched_version_ms < card.reissued_ms <= one.listed_version_ms for one in held)


def made_in(store: Store, wallet: WalletName, card: Card, holder: str) -> bool:
    """Whether the card was made in a wallet where that is ours to do: its link leads nowhere before."""
    found = store.registration(wallet, card.serial, holder)
    return found is not None and found.pushed_version_ms > 0 and not was_refused(found)


def register(
    store: Store,
    wallet: WalletName,
    card: Card,
    device: str,
    push_token: str,
    now_ms: int,
    said: str = "",
) -> bool:
    """Note that `device` holds the card; True when that is new. The push token is always renewed.

    A phone asks for what is new right after this, so it counts as told of the version it will find, or of
    what the card `said` where it was looked at. Where a card is on too many devices already, one of them
    makes room: nobody is locked out.
    """
    others = [held for held in store.registrations(card.serial, wallet) if held.holder != device]
    for held in _making_room(others):
        store.unregister(wallet, card.serial, held.holder)
    registration = Registration(
        wallet,
        card.serial,
        device,
        now_ms,
        push_token,
        pushed_version_ms=card.version_ms if len(others) < CROWDED else 0,
        programme_id=card.programme_id,
        moved=card.moved,
        said=said,
    )
    return store.register(registration)


def _making_room(others: list[Registration]) -> list[Registration]:
    """Those that a further device takes the place of: first who never gave a sign of life, and of these the
    newest, so that made-up ones displace each other; then whose last sign is the oldest."""

    def order(held: Registration) -> tuple[int, int]:
        sign_ms = _sign_of_life_ms(held)
        return (sign_ms, held.registered_ms if sign_ms else -held.registered_ms)

    return sorted(others, key=order)[: max(0, len(others) - REGISTRATIONS_MAX + 1)]


def _sign_of_life_ms(held: Registration) -> int:
    """When the phone last fetched, or Apple knew its token; 0: never."""
    pushed_ms = held.last_outcome_ms if held.last_outcome.startswith("delivered") else 0
    return max(held.fetched_version_ms, pushed_ms)


def unregister(store: Store, wallet: WalletName, serial: str, device: str) -> None:
    store.unregister(wallet, serial, device)


def moved_to(store: Store, wallet: WalletName, was: str, device: str, push_token: str, now_ms: int) -> int:
    """A device that has another name from now on: it holds what it held before. How many cards."""
    serials = store.serials_of_holder(wallet, was)
    for serial in serials:
        held, card = store.registration(wallet, serial, was), store.card(serial)
        if held is not None and card is not None and not has_left(card, held):
            renewed = replace(held, holder=device, push_token=push_token, registered_ms=now_ms)
            store.register(renewed)
        store.unregister(wallet, serial, was)
    return len(serials)


def updates(store: Store, wallet: WalletName, device: str, after_ms: int, now_ms: int) -> Updates | None:
    """The device's cards with a version above `after_ms`, and those of shortly before that it neither was
    told of nor has; None when there are none.

    A card of a former edition of its programme is written anew first: it has changed. That it was told is
    noted where a later question needs it; a card's only phone says enough by fetching it.
    """
    serials = store.serials_of_holder(wallet, device)
    cards = [brought_up(store, card, now_ms) for card in store.cards(serials).values()]
    changed = [
        card for card in cards if _is_news(store, wallet, card, device, after_ms, alone=len(cards) == 1)
    ]
    if not changed:
        return None
    newest_ms = max(after_ms, *(card.version_ms for card in changed))
    return Updates(tuple(card.serial for card in changed), newest_ms)


def _is_news(
    store: Store, wallet: WalletName, card: Card, device: str, after_ms: int, *, alone: bool
) -> bool:
    newer, only_phone = card.version_ms > after_ms, _is_only_phone(card, wallet, device)
    if newer and only_phone:
        return True
    if card.version_ms <= after_ms - OVERLAP_MS or (alone and card.version_ms == after_ms):
        return False  # of a device's only card the tag is the version
    registration = store.registration(wallet, card.serial, device)
    if registration is None:
        return newer
    if not newer and _known_ms(registration) >= card.version_ms:
        return False
    if not only_phone:
        store.note_listed(registration, card.version_ms)
    return True


def _is_only_phone(card: Card, wallet: WalletName, device: str) -> bool:
    """Whether no other device holds the card in this wallet, and no code of it was ever replaced: then nobody
    asks what the device was told of (`fetched`, `follows`, `left`)."""
    return not card.reissued_ms and holders_in(card, wallet) == (device,)


def _known_ms(registration: Registration) -> int:
    """The newest version that the device was told of, or has."""
    return max(registration.listed_version_ms, registration.fetched_version_ms)


def left(store: Store, wallet: WalletName, card: Card) -> None:
    """Forget the phones that the card has left and that were told of it: one of them has just fetched what it
    shows from now on."""
    for held in store.registrations(card.serial, wallet):
        if has_left(card, held) and held.listed_version_ms >= card.reissued_ms:
            store.unregister(wallet, card.serial, held.holder)


def fetched(store: Store, wallet: WalletName, card: Card) -> None:
    """Note who has this version now: the device that was told of it, or the only one there is. Who has an
    erased card's end is forgotten."""
    registered = store.registrations(card.serial, wallet)
    registrations = [held for held in registered if not has_left(card, held)]
    for registration in registrations:
        asked = registration.listed_version_ms >= card.version_ms or len(registrations) == 1
        if asked and card.erased_ms:
            store.unregister(wallet, card.serial, registration.holder)
        elif asked and registration.fetched_version_ms < card.version_ms:
            store.note_fetched(registration, card.version_ms)
