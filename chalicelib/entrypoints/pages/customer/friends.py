"""A card's page for inviting friends: a link and a code to show, and how many came, whoever they are; and the
page that a friend opens."""

import secrets

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.customer.share import LENGTH, LETTERS
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.programme.friends import friends_a_year
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.text import Value, phrase
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here
from chalicelib.entrypoints.pages.join_friends import gift_said
from chalicelib.entrypoints.pages.join_links import open_to_strangers
from chalicelib.entrypoints.pages.join_places import friends_picture
from chalicelib.entrypoints.pages.join_shown import face
from chalicelib.entrypoints.pages.pages import Pages, form_of, page, page_language, see_other
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.service.card.referral import friends_come
from chalicelib.service.customer.friends import brings_friends, invitation, share_anew, share_of

routes = Pages(__name__)


@routes.route("/c/{link}/friends", methods=["GET"])
def get_friends(link: str) -> Response:
    at = here(routes.current_request, link)
    if not brings_friends(at.programme):
        raise NotFound("friends_off")
    try:
        share = share_of(wiring.store(), at.card, at.programme, _new_code(), wiring.clock_ms())
    except NotAllowed as error:
        why = words.say(error.phrase, at.language)
        return customer_page("friends.html", at, rules=_rules(at), why=why, shared={})
    return customer_page("friends.html", at, rules=_rules(at), why="", shared=_shared(at, share.code))


@routes.route("/c/{link}/friends", methods=["POST"])
def post_friends(link: str) -> Response:
    """Another link; the one before ends."""
    request = routes.current_request
    at = here(request, link)
    form_of(request)
    share_anew(wiring.store(), at.card, at.programme, _new_code(), wiring.clock_ms())
    return see_other(at.path("friends"))


@routes.route("/f/{code}", methods=["GET"])
def get_invited(code: str) -> Response:
    """What a friend opens: what they get, and the way into the join form. It says nothing of who invited."""
    request = routes.current_request
    found = invitation(wiring.store(), code, wiring.clock_ms())
    programme = found.programme
    open_to_strangers(programme, request)
    language = page_language(request, own=programme.language)
    response = page(
        "customer/invited.html",
        language,
        programme=programme,
        face=face(programme, language),
        rule=words.say(programme.rule(), language, programme.language),
        gift=gift_said(programme, language),
        counts=found.counts,
        join=f"/join/{programme.id}?lang={language}" + (f"&friend={code}" if found.counts else ""),
        shared={"url": _url(code), "picture": friends_picture(programme, language)},
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _rules(at: Here) -> list[str]:
    """What both get, a sentence for each part that gives something."""
    giving = (*grants_on(at.programme, "referral"), *grants_on(at.programme, "friend"))
    parts = {part.id: part for part, _ in giving}
    return [words.sentence(part.sentence(), at.language, at.programme.language) for part in parts.values()]


def _shared(at: Here, code: str) -> dict[str, str]:
    def say(key: str, **values: Value) -> str:
        return words.say(phrase(key, **values), at.language)

    come = friends_come(wiring.store(), at.card, at.programme, wiring.clock_ms())
    most = friends_a_year(at.programme)
    gift = gift_said(at.programme, at.language)
    return {
        "url": _url(code),
        "code": qr_svg(_url(code)),
        "come": say("friends_come", n=come),
        "full": say("friends_full_year", n=most) if come >= most else "",
        "text": say("friends_message", shop=at.programme.merchant.name, gift=gift),
    }


def _url(code: str) -> str:
    return f"{wiring.settings().base_url}/f/{code}"


def _new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
