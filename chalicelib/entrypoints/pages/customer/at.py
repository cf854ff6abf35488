"""Whose page it is: every page of a customer begins with the secret link to the card.

Whoever has the link has the card, as with a card of paper. What only its holder may do or see besides asks
for a proof: a code to the mail or phone that the card has. The proof is a cookie of this browser.
"""

from dataclasses import dataclass
from typing import Any

from chalice.app import Request, Response

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.unused import shown_day
from chalicelib.domain.errors import NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.http.cookies import cookie_of
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_shown import face
from chalicelib.entrypoints.pages.pages import page, page_language, see_other

PROOF = seals.Purpose("customer-proof", 30 * 60)


@dataclass(frozen=True, slots=True)
class Here:
    """A card's page, and who looks at it: `proven` is whoever is known to be its holder."""

    card: Card
    programme: Programme
    language: Language
    link: str
    proven: bool

    def path(self, *parts: str) -> str:
        """The address of this page, or of one behind it."""
        return f"{'/'.join(('/c', self.link, *parts))}?lang={self.language}"

    @property
    def ends(self) -> str:
        """That the card ends because nobody uses it, and after which day; "" of every other."""
        day = shown_day(self.card, self.programme.merchant.zone)
        return "" if day is None else words.say(phrase("data_unused_ends", day=day), self.language)


def here(request: Request, link: str, *, erased: bool = False) -> Here:
    """NotFound for a link that is none of ours, for one of a code that the card has no more, and, but for the
    page that says so, for a card that is `erased`."""
    found = wiring.tokens().read_page(link)
    card = wiring.store().card(found[0]) if found else None
    programme = wiring.store().programme(card.programme_id) if card else None
    if found is None or card is None or programme is None:
        raise NotFound("page_unknown")
    if found[1] != card.code_number:
        raise NotFound("page_old")
    if card.erased_ms and not erased:
        raise NotFound("page_erased")
    language = page_language(request, card.language, programme.language)
    return Here(card, programme, language, link, _is_proven(request, card))


def to_proof(at: Here, *parts: str) -> Response:
    """On to the proof, which leads back to the page behind `parts`."""
    return see_other(f"{at.path('prove')}&to={'/'.join(parts)}")


def proof_cookie(card: Card, age_s: int = PROOF.lifetime_s) -> str:
    """Set-Cookie: this browser has proven that it is the holder's."""
    now_s = wiring.clock_ms() // 1000
    value = seals.seal(wiring.tokens(), PROOF, card.programme_id, _named(card), now_s)
    flags = "; HttpOnly; SameSite=Lax" + ("; Secure" if _secure() else "")
    return f"{_cookie_name()}={value}; Path=/c; Max-Age={age_s}{flags}"


def customer_page(template: str, at: Here, *, cookies: tuple[str, ...] = (), **facts: Any) -> Response:
    """`template` of `web/customer/`, with what every page of a card shows."""
    shown = face(at.programme, at.language, at.card)
    response = page(
        f"customer/{template}",
        at.language,
        cookies=cookies,
        at=at,
        programme=at.programme,
        face=shown | {"picture": f"{shown['picture']}?light=1"},
        **facts,
    )
    response.headers["Referrer-Policy"] = "same-origin"  # the address is a secret
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _is_proven(request: Request, card: Card) -> bool:
    """Nobody can be asked about a card without any address."""
    if not (card.mail or card.phone):
        return True
    given = cookie_of(request, _cookie_name())
    now_s = wiring.clock_ms() // 1000
    return seals.unseal(wiring.tokens(), PROOF, card.programme_id, given, now_s) == _named(card)


def _named(card: Card) -> str:
    return f"{card.serial}-{card.code_number}"


def _cookie_name() -> str:
    return f"{'__Secure-' if _secure() else ''}carnet_holder"


def _secure() -> bool:
    return wiring.settings().base_url.startswith("https:")
