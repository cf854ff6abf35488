"""Google: the service account, the objects it writes, the save link, and the callbacks."""

import functools
import random
import time
from typing import TYPE_CHECKING, NamedTuple

from chalicelib import wiring
from chalicelib.config import FIRST_STACK
from chalicelib.domain.card.card import LANES, Card, Lane
from chalicelib.domain.time.units import DAY_S
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.aws.pace import Pace
    from chalicelib.domain.face.look import Colours, Look
    from chalicelib.domain.face.preview import GooglePreview
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.ports import Wallet
    from chalicelib.wallets.google.account import ServiceAccount
    from chalicelib.wallets.google.callbacks import Callback, UnknownEvent
    from chalicelib.wallets.google.root_keys import RootKeys

CLASS_MADE = "google-class"
CLASS_MADE_S = 10 * 365 * DAY_S  # Google deletes none; each worker notes it anew


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
        moved=card.moved,
        iat_s=card.created_ms // 1000,  # the same card always has the same link
        origins=[settings.base_url],
        save_url=settings.google_save_url,
    )


def google_whole_link(card: Card, programme: "Programme") -> str | None:
    """A link that makes the card at Google as it is now; None before its programme is there, and where the
    card is not for a link."""
    from chalicelib.wallets.google.loyalty import loyalty_object
    from chalicelib.wallets.google.save_link import whole_link
    from chalicelib.wallets.google.template import read_template

    account, settings, look = wiring.google_account(), wiring.settings(), wiring.look(card, programme)
    body = loyalty_object(
        look,
        read_template(wiring.TEMPLATES / look.template),
        issuer_id=account.issuer_id,
        hero_url=_hero_url(look),
        now_ms=wiring.clock_ms(),
        stack=_named_in_classes(),
    )
    if not wiring.store().kept(CLASS_MADE, body["classId"]):
        return None
    return whole_link(
        account,
        body,
        look.language,
        iat_s=card.created_ms // 1000,
        origins=[settings.base_url],
        save_url=settings.google_save_url,
    )


def _hero_url(look: "Look") -> str:
    settings = wiring.settings()
    path = wiring.hero_path(look.progress, look.colours, look.pictures)
    return (settings.art_url or settings.base_url) + path


def _note_class(class_id: str) -> None:
    until_s = wiring.clock_ms() // 1000 + CLASS_MADE_S
    wiring.store().keep_first(CLASS_MADE, class_id, "made", until_s)


def _named_in_classes() -> str:
    """Two stacks under one issuer would write the same class; the first one's were made without a name."""
    stack = wiring.settings().stack
    return "" if stack == FIRST_STACK else stack


def google_object_id(card: Card) -> str:
    from chalicelib.wallets.google.loyalty import object_id

    return object_id(wiring.google_account().issuer_id, card.serial, card.moved)


def want_google(card: Card, *, by_link: bool = False) -> None:
    from chalicelib.service.card.enrol import want_in

    now_ms = wiring.clock_ms()
    want_in(wiring.store(), "google", card, wiring.google_object_id(card), now_ms, by_link=by_link)


class GoogleWay(NamedTuple):
    """The link that saves a card; whether it can be opened yet, and whether Google has the card already."""

    link: str
    ready: bool
    made: bool


def google_way(card: Card, programme: "Programme") -> GoogleWay:
    """A link that carries the card asks nothing of Google; where there is none, the road to the phone makes
    the card there first."""
    if wiring.google_has(card):
        return GoogleWay(wiring.google_save_link(card), ready=True, made=True)
    whole = wiring.google_whole_link(card, programme)
    wiring.want_google(card, by_link=whole is not None)
    if whole is None:
        return GoogleWay(wiring.google_save_link(card), ready=False, made=False)
    return GoogleWay(whole, ready=True, made=False)


def google_has(card: Card) -> bool:
    """Whether Google holds the card's object, so that its link can be opened."""
    from chalicelib.service.card.devices import made_in

    return made_in(wiring.store(), "google", card, wiring.google_object_id(card))


def google_preview(before: "Look", after: "Look") -> "GooglePreview":
    """A card in Google Wallet with a campaign, and what that changes."""
    from chalicelib.wallets.art import hero_name, logo_png, png_url
    from chalicelib.wallets.google.preview import preview
    from chalicelib.wallets.google.template import read_template

    return preview(
        before,
        after,
        read_template(wiring.TEMPLATES / after.template),
        logo_url=lambda look: png_url(_logo(look) or logo_png(wiring.TEMPLATES, look.template)),
        hero_url=lambda look: png_url(
            wiring.pictures().hero(hero_name(look.progress, look.colours, look.pictures))
        ),
        now_ms=after.version_ms,
    )


def _logo(look: "Look") -> bytes | None:
    return (
        wiring.pictures().round_logo(look.pictures.logo, _ground(look).background)
        if look.pictures.logo
        else None
    )


def _logo_path(look: "Look") -> str:
    """The shop's, else the template's."""
    from chalicelib.wallets.art import logo_path

    return wiring.logo_path(look.pictures, _ground(look)) or logo_path(wiring.TEMPLATES, look.template)


def _ground(look: "Look") -> "Colours":
    """The class's colours: a face for a time is some cards' alone."""
    return look.programme_colours or look.colours


def google_wallet(lane: Lane) -> "Wallet":
    return _google_wallets()[lane]


@of_secret("google")
def _google_wallets() -> "dict[Lane, Wallet]":
    return {lane: _google_wallet(lane) for lane in LANES}


@functools.cache
def google_pace() -> "Pace":
    from chalicelib.aws.pace import Pace

    # By the same clock as the turns are waited for.
    return Pace(wiring.client("dynamodb"), wiring.settings().table, lambda: wiring.clock_ms() / 1000)


def _google_wallet(lane: Lane) -> "Wallet":
    from chalicelib.wallets.google.client import GoogleClient
    from chalicelib.wallets.google.pacer import Pacer, Turns
    from chalicelib.wallets.google.wallet import AT_ONCE, GoogleWallet

    account, settings = wiring.google_account(), wiring.settings()
    pictures_url = settings.art_url or settings.base_url
    pace = wiring.google_pace()

    def book(count: int, apart_ms: int, ahead_ms: int) -> Turns:
        return Turns(*pace.book("pace-google", account.issuer_id, count, apart_ms, ahead_ms))

    client = GoogleClient(
        account,
        pacer=Pacer(book, lane, now_ms=wiring.clock_ms, sleep=time.sleep),
        clock=wiring.clock_s,
        sleep=time.sleep,
        jitter=random.random,
        api_url=settings.google_api_url,
        threads=AT_ONCE,
    )
    return GoogleWallet(
        client,
        issuer_id=account.issuer_id,
        templates=wiring.TEMPLATES,
        callback_url=f"{settings.base_url}/google/callback",
        logo_url=lambda look: pictures_url + _logo_path(look),
        hero_url=_hero_url,
        now_ms=wiring.clock_ms,
        stack=_named_in_classes(),
        made=_note_class,
    )


def read_google_callback(raw: bytes, now_ms: int) -> "Callback | UnknownEvent":
    from chalicelib.wallets.google.callbacks import verify

    keys = wiring.google_keys()
    return verify(raw, issuer_id=wiring.google_account().issuer_id, keys=keys, now_ms=now_ms)


@functools.cache
def google_keys() -> "RootKeys":
    from chalicelib.wallets.google.root_keys import RootKeys

    return RootKeys(now_ms=wiring.clock_ms, url=wiring.settings().google_keys_url)
