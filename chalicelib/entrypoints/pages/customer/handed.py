"""A card in the browser of its holder: on a phone it stays, anywhere else it is shown once and forgotten."""

from chalice.app import Request, Response

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.text import Language
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.customer.at import proof_cookie
from chalicelib.entrypoints.pages.join_links import card_cookie, link_to, linked, programme_by
from chalicelib.entrypoints.pages.join_shown import face
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other
from chalicelib.entrypoints.pages.phones import in_hand

routes = Pages(__name__)


@routes.route("/back/{programme_id}/card/{link}", methods=["GET"])
def get_handed(programme_id: str, link: str) -> Response:
    """The card that staff hand over, before this phone takes it."""
    programme = programme_by(programme_id)
    card = _handed(programme_id, link)
    language = page_language(routes.current_request, card.language, programme.language)
    response = page(
        "customer/handed.html",
        language,
        programme=programme,
        face=face(programme, language, card),
        link=link,
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@routes.route("/back/{programme_id}/card/{link}", methods=["POST"])
def post_handed(programme_id: str, link: str) -> Response:
    """Into this browser, once by this link."""
    request = routes.current_request
    form_of(request)
    card = _handed(programme_id, link)
    until_s = wiring.clock_ms() // 1000 + seals.HANDED.lifetime_s + seals.AHEAD_S
    if not wiring.store().spend_once("handed", link, until_s):
        raise NotFound("hand_over_used")
    language = page_language(request, card.language)
    return handed_to(request, card, language, proven=False)


def _handed(programme_id: str, link: str) -> Card:
    card = linked(programme_by(programme_id), link, seals.HANDED)
    if card is None:
        raise NotFound("hand_over_used")
    return card


def handed_to(
    request: Request, card: Card, language: Language, *, proven: bool, cleared: tuple[str, ...] = ()
) -> Response:
    """To the card's own page; where no phone is in hand, to the code by which a phone takes it over."""
    programme = programme_by(card.programme_id)
    if not in_hand(request):
        return see_other(f"/join/{programme.id}/card/{link_to(programme, card)}?lang={language}", cleared)
    address = wiring.card_page(card).removeprefix(wiring.settings().base_url)
    proof = (proof_cookie(card),) if proven else ()
    return see_other(f"{address}?lang={language}", (*cleared, card_cookie(programme, card), *proof))
