"""The join page that the counter's QR opens: a form, then the card, then the wallet. No script needed."""

from dataclasses import replace
from urllib.parse import quote

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.cookies import cookie_of
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import within_joins
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.consent_sentence import asked_at
from chalicelib.entrypoints.pages.join_form import EMPTY, JoinForm
from chalicelib.entrypoints.pages.join_friends import (
    code_in,
    gift_said,
    invited_by,
    notice_of,
    sealed_friend,
)
from chalicelib.entrypoints.pages.join_links import (
    card_cookie,
    link_to,
    linked,
    now_s,
    open_to_strangers,
    programme_by,
    secure,
)
from chalicelib.entrypoints.pages.join_places import (
    SOURCE,
    join_url,
    known_place,
    known_source,
    place_of,
    shared_picture,
    source_of,
)
from chalicelib.entrypoints.pages.join_shown import changes_of, face, jars_of
from chalicelib.entrypoints.pages.join_typed import typed_cookie, typed_of
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other
from chalicelib.entrypoints.pages.phones import in_hand, phone_of
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.entrypoints.pages.static import badge_path
from chalicelib.service.card.enrol import enrol
from chalicelib.tokens import new_serial

routes = Pages(__name__)


@routes.route("/join/{programme_id}", methods=["GET"])
def get_join(programme_id: str) -> Response:
    """The form; for someone who has a card, the card."""
    programme = programme_by(programme_id)
    card = _held(programme)
    if card is None:
        open_to_strangers(programme, routes.current_request)
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
    key = seals.unseal(wiring.tokens(), seals.FORM, programme.id, fields.get("form", ""), now_s())
    held = _held(programme)
    if held is not None and held.usable(wiring.clock_ms()):
        return _on_to(programme, held)
    open_to_strangers(programme, request)
    if key is None:
        return _mend(programme, filled)
    within_joins(request, programme.id)
    brought_by, uncounted = invited_by(request, filled, programme)
    try:
        card = enrol(
            wiring.store(),
            programme,
            replace(
                filled.joining(language, asked_at("join", programme, language)),
                outlet=known_place(filled.at, programme),
                referred_by=brought_by,
                source="" if filled.friend else known_source(filled.source, programme),
            ),
            serial=new_serial(),
            key_id=wiring.tokens().newest,
            key=f"join:{programme.id}:{key}",
            now_ms=wiring.clock_ms(),
        )
    except InvalidInput:
        return _mend(programme, filled)
    return _on_to(programme, card, uncounted)


@routes.route("/join/{programme_id}/card/{link}", methods=["GET"])
def get_card(programme_id: str, link: str) -> Response:
    """The card that a link hands over: to a browser without cookies, or from a desktop to a phone.

    A browser that holds a card of its own keeps it, so that nobody's link can swap it. A link is spent on the
    first look; who opens it after that, or from another site, is asked whose card it is. Where no phone is in
    hand, what was shown to one guest is not shown to the next.
    """
    programme = programme_by(programme_id)
    card, handed = _held(programme), _handed(programme, link)
    first = handed is not None and _spent(link, "looked at")
    if card is not None and card.usable(wiring.clock_ms()):
        return _card(programme, card)
    if handed is None or not handed.usable(wiring.clock_ms()):
        return see_other(f"/join/{programme.id}")
    if first and routes.current_request.headers.get("sec-fetch-site") != "cross-site":
        return _card(programme, handed)
    if not in_hand(routes.current_request) and linked(programme, link):
        return see_other(f"/join/{programme.id}")
    return _whose(programme, handed, link)


@routes.route("/join/{programme_id}/card/{link}", methods=["POST"])
def post_card(programme_id: str, link: str) -> Response:
    """Yes, it is this browser's card: once by this link."""
    programme = programme_by(programme_id)
    form_of(routes.current_request)
    held, handed = _held(programme), _handed(programme, link)
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
    cookie = seals.no_cookie(programme.id, secure=secure())
    return see_other(f"/join/{programme.id}?lang={_language(programme)}", (cookie,))


def _mend(programme: Programme, filled: JoinForm) -> Response:
    """To the form with what was typed, by GET: no page of ours is the answer to a form."""
    kept = typed_cookie(programme.id, filled, secure=secure())
    return see_other(f"/join/{programme.id}?lang={_language(programme)}&again=1", (kept,))


def _form_again(programme: Programme) -> Response:
    """The form; after one that has to be mended, with what was typed and what is wrong with it."""
    request, language = routes.current_request, _language(programme)
    if not query(request, "again"):
        friend = sealed_friend(request, programme)
        at, source = place_of(request, programme), source_of(request, programme)
        return _form(programme, language, replace(EMPTY, at=at, friend=friend, source=source))
    filled = typed_of(request, programme.id, secure=secure()) or EMPTY
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
    friend = code_in(filled, programme)
    return page(
        "join/form.html",
        language,
        programme=programme,
        rule=words.say(programme.rule(), language, programme.language),
        parts=[words.sentence(part.sentence(), language, programme.language) for part in programme.all_parts],
        jars=jars_of(programme, language),
        face=face(programme, language),
        form=seals.new_form(wiring.tokens(), programme.id, now_s()),
        kept=_kept_in_address(filled, friend),
        gift=gift_said(programme, language) if friend else "",
        shared={"url": join_url(programme), "picture": shared_picture(programme, language)},
        notice=notice,
        error=words.say(error.phrase, language) if error else "",
        error_at=error.field if error else "",
        filled=filled,
        months=words.cldr(language)["months"],
    )


def _kept_in_address(filled: JoinForm, friend: str) -> str:
    """What goes on with the form into another language."""
    said = {"at": filled.at, "friend": friend, SOURCE: filled.source}
    return "".join(f"&{name}={quote(value)}" for name, value in said.items() if value)


def _card(programme: Programme, card: Card) -> Response:
    request = routes.current_request
    language = _language(programme, card)
    base = wiring.settings().base_url
    link = link_to(programme, card)
    return page(
        "join/card.html",
        language,
        cookies=_kept(programme, card),
        programme=programme,
        shared=not in_hand(request),
        face=face(programme, language, card),
        notice=notice_of(request, programme, card),
        changes=changes_of(programme, card, language),
        badges={wallet: badge_path(wallet, language) for wallet in WALLETS},
        phone=phone_of(request.headers.get("user-agent", "")),
        apple_url=wiring.apple_pass_link(card),
        google_link=link_to(programme, card, seals.GOOGLE),
        page_path=f"{wiring.card_page(card)}?lang={language}",
        code=qr_svg(f"{base}/join/{programme.id}/card/{link}"),
    )


def _whose(programme: Programme, card: Card, link: str) -> Response:
    language = _language(programme, card)
    return page(
        "join/whose.html",
        language,
        programme=programme,
        face=face(programme, language, card if in_hand(routes.current_request) else None),
        link=link,
    )


def _handed(programme: Programme, link: str) -> Card | None:
    return linked(programme, link) or linked(programme, link, seals.BROUGHT)


def _spent(link: str, what: str) -> bool:
    """True the first time for this link."""
    until_s = now_s() + seals.BROUGHT.lifetime_s + seals.AHEAD_S
    return wiring.store().spend_once(f"join-link {what}", link, until_s)


def _held(programme: Programme) -> Card | None:
    """The card that the browser's cookie names; None alike without one, with a forged one, and where no phone
    is in hand."""
    if not in_hand(routes.current_request):
        return None
    sealed = cookie_of(routes.current_request, seals.cookie_name(programme.id, secure=secure()))
    return linked(programme, sealed, seals.COOKIE)


def _kept(programme: Programme, card: Card) -> tuple[str, ...]:
    """The cookie, in a phone alone: any other browser may be somebody else's in a minute."""
    return (card_cookie(programme, card),) if in_hand(routes.current_request) else ()


def _on_to(programme: Programme, card: Card, uncounted: str = "") -> Response:
    """To the card, by a link that also works where cookies are refused."""
    lang = _language(programme)
    path = f"/join/{programme.id}/card/{link_to(programme, card)}?lang={lang}"
    path += f"&invited={uncounted}" if uncounted else ""
    return see_other(path, _kept(programme, card))


def _language(programme: Programme, card: Card | None = None) -> Language:
    return page_language(routes.current_request, card.language if card else None, programme.language)
