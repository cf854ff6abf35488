"""Enrol: a customer joins a programme and gets a card."""

from dataclasses import dataclass, replace

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.customer.consent import Asking, joined_with
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.letters import one_line
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import check_zone
from chalicelib.service.card.referral import referred_by
from chalicelib.service.ports import Store

NAME_MAX = 60  # Google advises 20, a badge holds 30; beyond this it is no name


@dataclass(frozen=True, slots=True)
class Joining:
    """What a customer gives: all of it optional but the language, consent to messages apart from the rest.

    `consent` says how they agreed; None: they did not. `birthday` is "MM-DD"; `zone` is what the customer's
    own browser says; `referred_by` is the serial of who brought them, `outlet` where the code was that they
    scanned, `source` the id of the poster or link that it was on.
    """

    language: Language
    holder_name: str = ""
    consent: Asking | None = None
    phone: str = ""
    mail: str = ""
    birthday: str = ""
    zone: str = ""
    referred_by: str = ""
    outlet: str = ""
    source: str = ""


def programme_of(store: Store, programme_id: str, merchant_id: str | None = None) -> Programme:
    """The programme; NotFound when unknown or another merchant's."""
    programme = store.programme(programme_id)
    if programme is None or merchant_id not in (None, programme.merchant_id):
        raise NotFound("programme_unknown", field="programme_id")
    return programme


def empty_card(programme: Programme, language: Language, serial: str, key_id: str, now_ms: int) -> Card:
    """Nobody's yet, with nothing on it and on no phone."""
    days = programme.card_valid_days
    return Card(
        serial=serial,
        merchant_id=programme.merchant_id,
        programme_id=programme.id,
        balance=0,
        version_ms=now_ms,
        modified_s=now_ms // 1000,
        created_ms=now_ms,
        key_id=key_id,
        language=language,
        edition=programme.edition,
        expires_ms=None if days is None else now_ms + days * DAY_MS,
        holders=(),
    )


def enrol(
    store: Store,
    programme: Programme,
    joining: Joining,
    *,
    serial: str,
    key_id: str,
    key: str,
    now_ms: int,
    content: str = "",
) -> Card:
    """A new card, or the one that `key` made before; KeyReused if that was asked with another `content`."""
    if joining.zone:
        check_zone(joining.zone, "zone")
    card = replace(
        empty_card(programme, joining.language, serial, key_id, now_ms),
        holder_name=clean_name(joining.holder_name),
        phone=joining.phone,
        mail=joining.mail,
        birthday=clean_birthday(joining.birthday),
        zone=joining.zone,
        source=joining.source,
    )
    consent = None
    if joining.consent is not None:
        card, consent = joined_with(card, joining.consent)
    if joining.referred_by:
        card = replace(card, referred_by=referred_by(store, programme, card, joining.referred_by))
    joined = begun_with(card, programme, now_ms, joining.outlet)
    card, first = joined if joined is not None else (card, None)
    return store.enrol(card, f"{programme.merchant_id}:{key}" if key else "", content, first, consent)


def begun_with(card: Card, programme: Programme, now_ms: int, outlet: str = "") -> Change | None:
    """The new card and its first entry where the programme gives something for joining."""
    origin = Origin(
        f"join:{card.serial}", content_of("join", card.serial), "programme", now_ms, outlet=outlet
    )
    joining = Happening("join", now_ms, programme.merchant.zone)
    return give(card, programme, joining, origin) if grants_on(programme, "join") else None


def want_in(
    store: Store, wallet: WalletName, card: Card, holder: str, now_ms: int, *, by_link: bool = False
) -> None:
    """Note that this card is to be in a wallet where it is made by us; the road to the phone makes it, unless
    its link does (`by_link`)."""
    store.register(
        Registration(
            wallet,
            card.serial,
            holder,
            registered_ms=now_ms,
            programme_id=card.programme_id,
            unsaved=True,
            by_link=by_link,
            moved=card.moved,
        )
    )


def clean_name(name: str) -> str:
    """A name of letters that are shown, spaces folded; InvalidInput when too long."""
    folded = one_line(name)
    if len(folded) > NAME_MAX:
        raise InvalidInput("name_too_long", field="name", most=NAME_MAX)
    return folded
