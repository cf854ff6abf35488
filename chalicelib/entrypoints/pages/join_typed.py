"""What was typed into the join form, kept by the browser itself for the moment until it is shown again.

A form that has to be mended is shown by GET, so that neither Back nor Reload asks to send it once more. It is
the customer's own words, for five minutes, and no address has them.
"""

import base64
import binascii
from dataclasses import asdict
from urllib.parse import parse_qsl, urlencode

from chalice.app import Request

from chalicelib.entrypoints.http.cookies import cookie_of
from chalicelib.entrypoints.pages.join_form import JoinForm
from chalicelib.entrypoints.pages.join_seals import cookie_name

KEPT_S = 300
TYPED_MAX = 3000  # characters; a browser keeps 4,096


def typed_cookie(programme_id: str, form: JoinForm, *, secure: bool) -> str:
    fields = {**asdict(form), "messages": "yes" if form.consent else ""}
    value = base64.urlsafe_b64encode(urlencode(fields).encode()).decode().rstrip("=")
    flags = "; HttpOnly; SameSite=Lax" + ("; Secure" if secure else "")
    name = _name(programme_id, secure=secure)
    return f"{name}={value[:TYPED_MAX]}; Path=/join/{programme_id}; Max-Age={KEPT_S}{flags}"


def typed_of(request: Request, programme_id: str, *, secure: bool) -> JoinForm | None:
    """None where the browser keeps no cookie, or not this one."""
    value = cookie_of(request, _name(programme_id, secure=secure))[:TYPED_MAX]
    try:
        text = base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)).decode()
    except (binascii.Error, ValueError):
        return None
    return JoinForm.of(dict(parse_qsl(text, keep_blank_values=True))) if text else None


def _name(programme_id: str, *, secure: bool) -> str:
    return f"{cookie_name(programme_id, secure=secure)}_typed"
