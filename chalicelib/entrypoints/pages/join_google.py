"""Into Google Wallet: by a link that carries the card, so that a join asks nothing of Google. Where a link
cannot: note the wish, wait until Google has the object, go on to its save page."""

import re

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_links import link_to, linked, programme_by
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other

TRIES_MAX = 15  # looks of the waiting page without script, 2 s apart; with script it asks as long

routes = Pages(__name__)


@routes.route("/join/{programme_id}/google", methods=["POST"])
def post_google(programme_id: str) -> Response:
    """On to Google's save page with the card, or ask for its object there first."""
    programme = programme_by(programme_id)
    link = form_of(routes.current_request).get("card", "")
    card = linked(programme, link, seals.GOOGLE)
    if card is None:
        return see_other(f"/join/{programme.id}")
    link, ready, _ = wiring.google_way(card, programme)
    if ready:
        return see_other(link)
    lang = page_language(routes.current_request, card.language, programme.language)
    return see_other(f"/join/{programme.id}/google/{link_to(programme, card, seals.GOOGLE)}?lang={lang}")


@routes.route("/join/{programme_id}/google/{link}", methods=["GET"])
def get_google(programme_id: str, link: str) -> Response:
    """Wait until Google has the object, then go on to its save page."""
    programme = programme_by(programme_id)
    card = linked(programme, link, seals.GOOGLE)
    if card is None:
        return see_other(f"/join/{programme.id}")
    if _at_google(card):
        return see_other(wiring.google_save_link(card))
    tried = query(routes.current_request, "try") or ""
    tries = int(tried) if re.fullmatch(r"[0-9]{1,3}", tried) else 0
    language = page_language(routes.current_request, card.language, programme.language)
    return page(
        "join/waiting.html",
        language,
        programme=programme,
        link=link,
        back=link_to(programme, card),
        tries=tries,
        tries_max=TRIES_MAX,
    )


@routes.route("/join/{programme_id}/google/{link}/status", methods=["GET"])
def get_google_status(programme_id: str, link: str) -> Response:
    """For the waiting page's script: where to go once the object is there."""
    programme = programme_by(programme_id)
    card = linked(programme, link, seals.GOOGLE)
    if card is None:
        raise NotFound("link_unknown")
    return answer({"go": wiring.google_save_link(card) if _at_google(card) else None})


def _at_google(card: Card) -> bool:
    return wiring.google_has(card)
