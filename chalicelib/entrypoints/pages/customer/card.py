"""The card's page: the card as the wallets draw it, for whoever has its secret link."""

import json
from typing import Any

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.card.code import spoken_end
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.time.wall_clock import local
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.assets import TYPES, WEB, address
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here
from chalicelib.entrypoints.pages.customer.question import waiting
from chalicelib.entrypoints.pages.customer.told import Teller, choices_for
from chalicelib.entrypoints.pages.join_links import link_to
from chalicelib.entrypoints.pages.pages import SAFE, Pages
from chalicelib.entrypoints.pages.phones import in_hand, phone_of
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.entrypoints.pages.static import badge_path
from chalicelib.service.customer.friends import brings_friends
from chalicelib.service.customer.history import history_of
from chalicelib.wallets.art import logo_path

STEPS_SHOWN = 5  # the rest has a page of its own

routes = Pages(__name__)


@routes.route("/c/{link}", methods=["GET"])
def get_card_page(link: str) -> Response:
    """Everything in one answer: it is kept on the phone as it came."""
    request = routes.current_request
    at = here(request, link)
    now_ms = wiring.clock_ms()
    tell = Teller(at.card, at.programme, at.language, now_ms)
    choices = choices_for(at.card, at.programme, now_ms)
    history = history_of(wiring.store(), wiring.directory(), at.card, at.programme, now_ms, most=STEPS_SHOWN)
    rules, balance = at.programme.shown_by(at.card)
    return customer_page(
        "card.html",
        at,
        usable=at.card.usable(now_ms),
        tells=wiring.browsers_told(),
        standing=tell.said(rules.standing(balance)),
        code=qr_svg(wiring.barcode(at.card)),
        number=spoken_end(at.card.serial),
        news=_news(at),
        yours=tell.yours(choices),
        not_yet=tell.not_yet(choices),
        steps=tell.history(history),
        more=bool(history.next),
        terms=tell.terms(),
        asked=waiting(at),
        behind=_behind(at),
        phone=phone_of(request.headers.get("user-agent", "")),
        kept=in_hand(request),
        version=_version(at, now_ms),
        made=words.written(local(now_ms, at.programme.merchant.zone), at.language),
        **_wallets(at),
    )


@routes.route("/c/{link}/history", methods=["GET"])
def get_card_history(link: str) -> Response:
    """Why the balance is so: every step, a page at a time."""
    request = routes.current_request
    at, after = here(request, link), query(request, "after") or ""
    now_ms = wiring.clock_ms()
    history = history_of(wiring.store(), wiring.directory(), at.card, at.programme, now_ms, after=after)
    tell = Teller(at.card, at.programme, at.language, now_ms)
    rules, balance = at.programme.shown_by(at.card)
    return customer_page(
        "history.html",
        at,
        standing=tell.said(rules.standing(balance)),
        steps=tell.history(history),
        after=after,
        next=history.next,
    )


@routes.route("/c/{link}/now", methods=["GET"])
def get_card_now(link: str) -> Response:
    """Which version of the page there is: one that is open asks, and loads itself anew."""
    at = here(routes.current_request, link)
    return _json({"version": _version(at, wiring.clock_ms())}, "application/json")


@routes.route("/c/{link}/card.webmanifest", methods=["GET"])
def get_card_manifest(link: str) -> Response:
    """The card as an app of its own on the home screen."""
    at = here(routes.current_request, link)
    merchant, colours = at.programme.merchant, at.programme.colours
    shop = wiring.logo_path(at.programme.pictures, colours)
    logo = shop or logo_path(wiring.TEMPLATES, at.programme.template or at.programme.rules.type)
    return _json(
        {
            "id": f"/c/{link}",
            "name": f"{merchant.name}: {at.programme.name}",
            "short_name": merchant.name,
            "lang": at.language,
            "start_url": at.path(),
            "scope": f"/c/{link}",
            "display": "standalone",
            "background_color": colours.background,
            "theme_color": colours.background,
            "icons": [{"src": logo, "sizes": "any", "type": "image/png"}],
        },
        "application/manifest+json",
    )


@routes.route("/customer/worker.js", methods=["GET"])
def get_card_worker() -> Response:
    """Keeps cards' pages on a phone: all below /c/, whatever its own address."""
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": TYPES[".js"],
        "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
        "Cache-Control": "no-cache",
        "Service-Worker-Allowed": "/c/",
    }
    return Response((WEB / "customer" / "worker.js").read_bytes(), headers=headers)


def _news(at: Here) -> str:
    """What a campaign has told the card, as its wallets show it; "" for nothing."""
    told = wiring.look(at.card, at.programme).values.get("news", "")
    return words.written(told, at.language, at.programme.language)


def _behind(at: Here) -> tuple[tuple[str, str], ...]:
    """The pages behind this one, and what the way to each is called."""
    friends = (("friends", "friends_way"),) if brings_friends(at.programme) else ()
    return (*friends, ("help", "help_title"), ("data", "data_title"))


def _version(at: Here, now_ms: int) -> str:
    """What the page shows changes with the card, with its programme, and from day to day."""
    day = local(now_ms, at.programme.merchant.zone).date()
    return f"{at.card.version_ms}-{at.programme.edition}-{day}-{address('customer/card.js')[-6:]}"


def _wallets(at: Here) -> dict[str, Any]:
    """What puts the card into either wallet."""
    return {
        "badges": {wallet: badge_path(wallet, at.language) for wallet in WALLETS},
        "apple_url": wiring.apple_pass_link(at.card),
        "google_link": link_to(at.programme, at.card, seals.GOOGLE),
    }


def _json(body: object, content_type: str) -> Response:
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": content_type,
        "Cache-Control": "private, no-store",
        "X-Robots-Tag": "noindex",
    }
    return Response(json.dumps(body).encode(), headers=headers)
