"""Enrol: a customer joins a programme and gets a card."""

from dataclasses import dataclass

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.letters import one_line
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import check_zone
from chalicelib.service.ports import Store

NAME_MAX = 60  # Google advises 20, a badge holds 30; beyond this it is no name


@dataclass(frozen=True, slots=True)
class Joining:
    """What a customer gives: all of it optional but the language, consent to messages apart from the rest.

    `birthday` is "MM-DD"; `zone` is what the customer's own browser says.
    """

    language: Language
    holder_name: str = ""
    messages_consent: bool = False
    phone: str = ""
    mail: str = ""
    birthday: str = ""
    zone: str = ""


def programme_of(store: Store, programme_id: str, merchant_id: str | None = None) -> Programme:
    """The programme; NotFound when unknown or another merchant's."""
    programme = store.programme(programme_id)
    if programme is None or merchant_id not in (None, programme.merchant_id):
        raise NotFound("programme_unknown", field="programme_id")
    return programme


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
    days = programme.card_valid_days
    if joining.zone:
        check_zone(joining.zone, "zone")
    card = Card(
        serial=serial,
        merchant_id=programme.merchant_id,
        programme_id=programme.id,
        balance=0,
        version_ms=now_ms,
        modified_s=now_ms // 1000,
        created_ms=now_ms,
        key_id=key_id,
        language=joining.language,
        edition=programme.edition,
        holder_name=clean_name(joining.holder_name),
        phone=joining.phone,
        mail=joining.mail,
        birthday=clean_birthday(joining.birthday),
        zone=joining.zone,
        messages_consent_ms=now_ms if joining.messages_consent else None,
        expires_ms=None if days is None else now_ms + days * DAY_MS,
    )
    return store.enrol(card, f"{programme.merchant_id}:{key}" if key else "", content)


def want_in(store: Store, wallet: WalletName, card: Card, holder: str, now_ms: int) -> None:
    """Note that this card is to be in a wallet where it is made by us; the road to the phone makes it."""
    store.register(
        Registration(
            wallet,
            card.serial,
            holder,
            registered_ms=now_ms,
            programme_id=card.programme_id,
            unsaved=True,
        )
    )


def clean_name(name: str) -> str:
    """A name of letters that are shown, spaces folded; InvalidInput when too long."""
    folded = one_line(name)
    if len(folded) > NAME_MAX:
        raise InvalidInput("name_too_long", field="name", most=NAME_MAX)
    return folded
