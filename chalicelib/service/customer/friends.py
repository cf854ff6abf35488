"""Friends: a card's code for inviting them, and where such a code leads."""

from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.share import CODE, Share
from chalicelib.domain.errors import Busy, NotAllowed, NotFound
from chalicelib.domain.programme.friends import may_invite
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Invitation:
    """Of whom to which programme. `counts`: not for a code that was replaced, nor of a card out of use."""

    programme: Programme
    serial: str
    counts: bool


def brings_friends(programme: Programme) -> bool:
    return bool(grants_on(programme, "referral"))


def share_of(store: Store, card: Card, programme: Programme, code: str, now_ms: int) -> Share:
    """The card's code, which lasts as long as the card's own; `code` where it has none yet."""
    _check(card, programme, now_ms)
    there = store.share(card.serial)
    if there is not None and there.number == card.code_number:
        return there
    return _put(store, card, code, now_ms, there)


def share_anew(store: Store, card: Card, programme: Programme, code: str, now_ms: int) -> Share:
    """Another code: the one before brings nobody any more."""
    _check(card, programme, now_ms)
    return _put(store, card, code, now_ms, store.share(card.serial))


def invitation(store: Store, code: str, now_ms: int) -> Invitation:
    """Where a code leads; NotFound: there is none such, or the programme gives nothing for friends."""
    share = store.share_by(code) if CODE.fullmatch(code) else None
    programme = store.programme(share.programme_id) if share else None
    if share is None or programme is None:
        raise NotFound("friends_unknown")
    if not brings_friends(programme):
        raise NotFound("friends_off")
    card, latest = store.card(share.serial), store.share(share.serial)
    counts = (
        card is not None
        and card.usable(now_ms)
        and latest is not None
        and (latest.code, latest.number) == (code, card.code_number)
    )
    return Invitation(programme, share.serial, counts)


def _check(card: Card, programme: Programme, now_ms: int) -> None:
    if not brings_friends(programme):
        raise NotFound("friends_off")
    if not card.usable(now_ms):
        raise NotAllowed("friends_out_of_use")
    if not may_invite(card):
        raise NotAllowed("friends_after_first")


def _put(store: Store, card: Card, code: str, now_ms: int, before: Share | None) -> Share:
    share = Share(code, card.serial, card.programme_id, card.code_number, now_ms)
    if store.put_share(share, before):
        return share
    now = store.share(card.serial)  # somebody else looked at the same moment
    if now is None or now == before:
        raise Busy("card_busy")
    return now
