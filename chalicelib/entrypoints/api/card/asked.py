"""How a caller of the API says that somebody was asked for consent to messages."""

from chalicelib.domain.customer.consent import Asking
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.callers import Caller


def asked_by(caller: Caller, text: str, language: Language) -> Asking:
    """A POS asks by itself; a person who is signed in was told so by the customer."""
    return Asking("api" if caller.staff is None else "till", text, language, caller.by)
