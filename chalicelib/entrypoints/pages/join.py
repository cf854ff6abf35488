"""The join page that the counter's QR opens: a form, then the card, then the wallet. No script needed."""

import re
import secrets
from typing import Any

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.programme.programme import Programme, waiting_reward
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.cookies import cookie_of
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import within_joins
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_form import EMPTY, JoinForm
from chalicelib.entrypoints.pages.join_typed import typed_cookie, typed_of
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other
from chalicelib.entrypoints.pages.phones import phone_of
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.entrypoints.pages.static import badge_path
from chalicelib.service.card.enrol import enrol
from chalicelib.tokens import new_serial
from chalicelib.wallets.art import paint_of

PROGRAMME_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

routes = Pages(__name__)


@routes.route("/join/{programme_id}", methods=["GET"])
def get_join(programme_id: str) -> Response:
    """The form; for someone who has a card, the card."""
    programme = programme_by(programme_id)
    card = _held(programme)
    if card is None:
        return _form_again(programme)
    if not card.usable(wiring.clock_ms()):
        language = _language(programme, card)
        return _form(programme, language, notice="join_card_over")
    return _card(programme, card)


@routes.route("/join/{programme_id}", methods=["POST"])
def post_join(programme_id: str) -> Response:
    """A card for what the form says; sent again, the same card."""
    programme = programme_by(programme_id)
    request = routes.current_request
    language = _language(programme)
    fields = form_of(request)
    filled = JoinForm.of(fields)
    key = seals.unseal(wiring.tokens(), seals.FORM, programme.id, fields.get("form", ""), _now_s())
    held = _held(programme)
    if held is not None and held.usable(wiring.clock_ms()):
        return _on_to(programme, held)
    if key is None:
        return _mend(programme, filled)
    within_joins(request, programme.id)
    try:
        card = enrol(
            wiring.store(),
            programme,
            filled.joining(language),
            serial=new_serial(),
            key_id=wiring.tokens().newest,
            key=f"join:{programme.id}:{key}",
            now_ms=wiring.clock_ms(),
        )
    except InvalidInput:
        return _mend(programme, filled)
    return _on_to(programme, card)


@routes.route("/join/{programme_id}/card/{link}", methods=["GET"])
def get_card(programme_id: str, link: str) -> Response:
    """The card that a link hands over: to a browser without cookies, or from a desktop to a phone.

    A browser that holds a card of its own keeps it, so that nobody's link can swap it. A link is spent on the
    first look; who opens it after that, or from another site, is asked whose card it is.
    """
    programme = programme_by(programme_id)
    card, handed = _held(programme), linked(programme, link)
    first = handed is not None and _spent(link, "looked at")
    if card is not None and card.usable(wiring.clock_ms()):
        return _card(programme, card)
    if handed is None or not handed.usable(wiring.clock_ms()):
        return see_other(f"/join/{programme.id}")
    if first and routes.current_request.headers.get("sec-fetch-site") != "cross-site":
        return _card(programme, handed)
    return _whose(programme, handed, link)


@routes.route("/join/{programme_id}/card/{link}", methods=["POST"])
def post_card(programme_id: str, link: str) -> Response:
    """Yes, it is this browser's card: once by this link."""
    programme = programme_by(programme_id)
    form_of(routes.current_request)
    held, handed = _held(programme), linked(programme, link)
    if held is not None and held.usable(wiring.clock_ms()):
        return _on_to(programme, held)
    if handed is None or not _spent(link, "taken"):
        raise NotFound("link_used")
    return _on_to(programme, handed)


@routes.route("/join/{programme_id}/leave", methods=["POST"])
def post_leave(programme_id: str) -> Response:
    """Somebody else at the same browser: it lets go of the card, which stays what it is."""
    programme = programme_by(programme_id)
    form_of(routes.current_request)
    cookie = seals.no_cookie(programme.id, secure=_secure())
    return see_other(f"/join/{programme.id}?lang={_language(programme)}", (cookie,))


def programme_by(programme_id: str) -> Programme:
    """The programme of a page; what a till is told of an unknown one would not help a customer."""
    found = wiring.store().programme(programme_id) if PROGRAMME_ID.fullmatch(programme_id) else None
    if found is None:
        raise NotFound("link_unknown")
    return found


def linked(programme: Programme, link: str, purpose: seals.Purpose = seals.LINK) -> Card | None:
    """The card that a sealed link leads to; None once the card has a new code."""
    subject = seals.unseal(wiring.tokens(), purpose, programme.id, link, _now_s())
    serial, _, rest = (subject or "").partition("-")
    number, _, _ = rest.partition("-")
    card = wiring.store().card(serial) if serial else None
    return card if card is not None and card.code_number == int(number or "0") else None


def link_to(programme: Programme, card: Card, purpose: seals.Purpose = seals.LINK) -> str:
    """A link to the card that holds for a day; each is another one."""
    subject = f"{card.serial}-{card.code_number}-{secrets.token_hex(4)}"
    return seals.seal(wiring.tokens(), purpose, programme.id, subject, _now_s())


def face(programme: Programme, language: Language, card: Card | None = None) -> dict[str, Any]:
    """What the picture of a card on a page shows; without a card, of a new one."""
    rules, balance = programme.shown_by(card) if card else (programme.rules, 0)
    best = waiting_reward(programme.ready(card)) if card else None
    then = rules.then(balance) if best else ""
    return {
        "organization": programme.organization,
        "name": programme.name,
        "shown": rules.short_balance(balance),
        "next": words.say(rules.next_step(balance), language, programme.language) if then or not best else "",
        "reward": words.say(best, language, programme.language) if best else "",
        "picture": wiring.hero_path(rules.progress(balance), programme.colours),
        "colours": f"/art/colours/{paint_of(programme.colours)}.css",
        "holder": card.holder_name if card else "",
    }


def _mend(programme: Programme, filled: JoinForm) -> Response:
    """To the form with what was typed, by GET: no page of ours is the answer to a form."""
    kept = typed_cookie(programme.id, filled, secure=_secure())
    return see_other(f"/join/{programme.id}?lang={_language(programme)}&again=1", (kept,))


def _form_again(programme: Programme) -> Response:
    """The form; after one that has to be mended, with what was typed and what is wrong with it."""
    request, language = routes.current_request, _language(programme)
    if not query(request, "again"):
        return _form(programme, language)
    filled = typed_of(request, programme.id, secure=_secure()) or EMPTY
    error = filled.fault()
    return _form(programme, language, filled, error=error, notice="" if error else "join_form_again")


def _form(
    programme: Programme,
    language: Language,
    filled: JoinForm = EMPTY,
    *,
    notice: str = "",
    error: InvalidInput | None = None,
) -> Response:
    return page(
        "join/form.html",
        language,
        programme=programme,
        rule=words.say(programme.rules.rule(), language, programme.language),
        face=face(programme, language),
        form=seals.new_form(wiring.tokens(), programme.id, _now_s()),
        notice=notice,
        error=words.say(error.phrase, language) if error else "",
        error_at=error.field if error else "",
        filled=filled,
        months=words.cldr(language)["months"],
    )


def _card(programme: Programme, card: Card) -> Response:
    request = routes.current_request
    language = _language(programme, card)
    base = wiring.settings().base_url
    link = link_to(programme, card)
    return page(
        "join/card.html",
        language,
        cookies=(_cookie(programme, card),),
        programme=programme,
        face=face(programme, language, card),
        badges={wallet: badge_path(wallet, language) for wallet in WALLETS},
        phone=phone_of(request.headers.get("user-agent", "")),
        apple_url=wiring.apple_pass_link(card),
        google_link=link_to(programme, card, seals.GOOGLE),
        code=qr_svg(f"{base}/join/{programme.id}/card/{link}"),
    )


def _whose(programme: Programme, card: Card, link: str) -> Response:
    language = _language(programme, card)
    return page(
        "join/whose.html",
        language,
        programme=programme,
        face=face(programme, language, card),
        link=link,
    )


def _spent(link: str, what: str) -> bool:
    """True the first time for this link."""
    until_s = _now_s() + seals.LINK.lifetime_s + seals.AHEAD_S
    return wiring.store().spend_once(f"join-link {what}", link, until_s)


def _held(programme: Programme) -> Card | None:
    """The card that the browser's cookie names; None alike without one and with a forged one."""
    sealed = cookie_of(routes.current_request, seals.cookie_name(programme.id, secure=_secure()))
    return linked(programme, sealed, seals.COOKIE)


def _cookie(programme: Programme, card: Card) -> str:
    named = f"{card.serial}-{card.code_number}"
    return seals.cookie(wiring.tokens(), programme.id, named, _now_s(), secure=_secure())


def _secure() -> bool:
    return wiring.settings().base_url.startswith("https:")


def _on_to(programme: Programme, card: Card) -> Response:
    """To the card, by a link that also works where cookies are refused."""
    lang = _language(programme)
    path = f"/join/{programme.id}/card/{link_to(programme, card)}?lang={lang}"
    return see_other(path, (_cookie(programme, card),))


def _language(programme: Programme, card: Card | None = None) -> Language:
    return page_language(routes.current_request, card.language if card else None, programme.language)


def _now_s() -> int:
    return wiring.clock_ms() // 1000
