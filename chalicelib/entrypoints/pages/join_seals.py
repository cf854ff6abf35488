"""What the join page hands out and takes back: the form's key, the link to a card, the cookie.

Each is a value in the open under a signature of its own purpose, with the programme it is for and the time
it was made; nothing is kept on our side.
"""

import secrets
from dataclasses import dataclass

from chalicelib.domain.time.units import DAY_S
from chalicelib.tokens import Tokens

SEALED_MAX = 300  # characters; ours have at most 64 + 26 + 10 and a signature
AHEAD_S = 60  # two Lambdas' clocks may differ a little


@dataclass(frozen=True, slots=True)
class Purpose:
    name: str
    lifetime_s: int


FORM = Purpose("join-form", DAY_S)
GOOGLE = Purpose("join-google", DAY_S)  # the way into Google Wallet, from the card's own page
LINK = Purpose("join-link", DAY_S)
HANDED = Purpose("customer-handed", 600)  # from the till to the guest's phone, both in one room
BROUGHT = Purpose("join-brought", 60 * DAY_S)  # of a regular whom the merchant brought along
FRIEND = Purpose("join-friend", DAY_S)
COOKIE = Purpose("join-cookie", 400 * DAY_S)  # browsers keep no cookie longer


def new_form(tokens: Tokens, programme_id: str, now_s: int) -> str:
    """A form's key: sent twice, it makes one card."""
    return seal(tokens, FORM, programme_id, secrets.token_hex(12), now_s)


def seal(tokens: Tokens, purpose: Purpose, programme_id: str, subject: str, now_s: int) -> str:
    return tokens.seal(purpose.name, f"{programme_id}.{subject}.{now_s}")


def unseal(tokens: Tokens, purpose: Purpose, programme_id: str, sealed: str, now_s: int) -> str | None:
    """The subject; None when forged, too old, of another programme or for another purpose."""
    if len(sealed) > SEALED_MAX or not sealed.isascii():
        return None
    value = tokens.unseal(purpose.name, sealed)
    if value is None:
        return None
    programme, subject, made_s = value.rsplit(".", 2)  # one that is tried has a dot in its id
    age_s = now_s - int(made_s)
    return subject if programme == programme_id and -AHEAD_S <= age_s <= purpose.lifetime_s else None


def cookie(tokens: Tokens, programme_id: str, named: str, now_s: int, *, secure: bool) -> str:
    """Set-Cookie: this browser holds this card, by its serial and the number of its code."""
    value = seal(tokens, COOKIE, programme_id, named, now_s)
    flags = "; HttpOnly; SameSite=Lax" + ("; Secure" if secure else "")
    name = cookie_name(programme_id, secure=secure)
    return f"{name}={value}; Path=/join/{programme_id}; Max-Age={COOKIE.lifetime_s}{flags}"


def no_cookie(programme_id: str, *, secure: bool) -> str:
    """Set-Cookie: this browser holds no card."""
    flags = "; HttpOnly; SameSite=Lax" + ("; Secure" if secure else "")
    return f"{cookie_name(programme_id, secure=secure)}=; Path=/join/{programme_id}; Max-Age=0{flags}"


def cookie_name(programme_id: str, *, secure: bool) -> str:
    """Over https the browser takes one of this name over https alone. It has a path: none of __Host-."""
    return f"{'__Secure-' if secure else ''}carnet_{programme_id}"
