"""A mail to somebody whose ways to sign in have changed: if it was not them, they read so at once."""

from contextlib import suppress

from chalicelib import wiring
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import phrase
from chalicelib.entrypoints.api.people.beginning import name_of_shop


def tell(staff: Staff, what: str, **facts: str) -> None:
    """`what` is the sentence of the mail. No change fails for it: where mail cannot be sent, none is."""
    if staff.mail_returned:
        return
    shop = name_of_shop(staff.merchant_id)
    lines = (phrase(what, **facts), phrase("mail_access_else"))
    letter = Letter(
        phrase("mail_access_subject", shop=shop), lines, link=f"{wiring.settings().base_url}/console#/me"
    )
    with suppress(Busy):
        wiring.mail().send(staff.email, letter, staff.language)
