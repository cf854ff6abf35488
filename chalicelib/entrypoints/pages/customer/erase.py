"""Erase my card: what goes and what stays, a step that names the shop, and then the proof of it."""

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.customer.erasure import NUMBER_LENGTH, number_of
from chalicelib.domain.face.look import Value
from chalicelib.domain.time.wall_clock import local
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here, to_proof
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other
from chalicelib.service.customer.erase import erase

GROUP = 4  # signs of the number that are read at once

routes = Pages(__name__)


@routes.route("/c/{link}/erase", methods=["GET"])
def get_erase(link: str) -> Response:
    at = here(routes.current_request, link, erased=True)
    if at.card.erased_ms:
        return _proof(at)
    return customer_page("data/erase.html", at, held=_held(at)) if at.proven else to_proof(at, "erase")


@routes.route("/c/{link}/erase/sure", methods=["GET"])
def get_sure(link: str) -> Response:
    at = here(routes.current_request, link, erased=True)
    if at.card.erased_ms:
        return see_other(at.path("erase"))
    return customer_page("data/erase_sure.html", at, held=_held(at)) if at.proven else to_proof(at, "erase")


@routes.route("/c/{link}/erase", methods=["POST"])
def post_erase(link: str) -> Response:
    """Asked again, it stays so, and the same proof is shown."""
    at = here(routes.current_request, link, erased=True)
    form_of(routes.current_request)
    if not at.proven:
        return to_proof(at, "erase")
    erase(wiring.erasing(), at.card, "customer", "guest")
    return see_other(at.path("erase"))


def _held(at: Here) -> list[str]:
    """What is on the card and is given up with it, in words."""
    look = wiring.look(at.card, at.programme)

    def said(value: Value) -> str:
        return words.written(value, at.language, at.programme.language)

    return [said(at.programme.rules.standing(at.card.balance))] + [
        f"{said(line.label)}: {said(line.shown)}" for line in look.lines
    ]


def _proof(at: Here) -> Response:
    number = number_of(at.card.serial)
    kept = wiring.erasures().erasure(at.card.merchant_id, number)
    moment = local(kept.asked_ms if kept else at.card.erased_ms, at.programme.merchant.zone)
    parts = [number[start : start + GROUP] for start in range(0, NUMBER_LENGTH, GROUP)]
    month = str(words.cldr(at.language)["months"][moment.month - 1])
    return customer_page(
        "data/erase_done.html",
        at,
        number=" ".join(parts),
        day=moment.day,
        month=month,
        year=str(moment.year),
        time=f"{moment:%H:%M}",
    )
