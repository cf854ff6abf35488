"""What the operator's commands write to owners, to be."""

from chalicelib.domain.people.letter import Letter
from chalicelib.domain.text import phrase


def invited(email: str, link: str, days: int) -> Letter:
    """That this address may open a merchant by the page behind `link`."""
    lines = (phrase("mail_invited_why"), phrase("mail_invited_how", mail=email, days=days))
    return Letter(phrase("mail_invited_subject"), lines, link=link)


def approved(name: str) -> Letter:
    """That the merchant of this name was looked at."""
    return Letter(phrase("mail_approved_subject", name=name), (phrase("mail_approved_why"),))
