"""A code to a card's mail or phone proves that whoever types it is the card's holder.

A code is kept under a key that only the browser has which asked for it: nobody else can try it, or use up its
tries. What is asked for somebody else's address brings that address a message, and the asker nothing.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.customer.contact import Contact
from chalicelib.domain.errors import Busy, NotSignedIn
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.mailed import CODE_MS, Code
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.people.guard import guarded
from chalicelib.service.people.ports import Addresses, Directory, Hashes, Mail, Texts

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Post:
    """What carries a code, and where it is kept."""

    addresses: Addresses
    hashes: Hashes
    mail: Mail
    texts: Texts


@dataclass(frozen=True, slots=True)
class Asked:
    """A code that was asked for: by a browser that has `key`, for `contact`, on a page of `shop`."""

    key: str
    contact: Contact
    shop: str


def send_code(
    post: Post, asked: Asked, code: str, language: Language, now_ms: int, *, wanted: Callable[[], bool]
) -> None:
    """Send a new code, unless it is not `wanted` there; whoever asks cannot tell.

    Nor can they when it cannot be sent: that is logged, and the page says what to do where nothing comes.
    """
    held = post.hashes.hash(code)
    if not wanted() or _comes_back(post.addresses, asked.contact):
        return
    post.addresses.put_code(kept_under(asked.key), Code(held, now_ms + CODE_MS))
    try:
        _send(post, asked, code, language)
    except Busy as error:
        log.error("a code was not sent: %s", error.code)


def check_code(
    post: Post, directory: Directory, asked: Asked, code: str, *, source: str, now_ms: int
) -> None:
    """NotSignedIn unless this is the code that was sent, once. Guesses are counted on the address too."""
    key = kept_under(asked.key)

    def good() -> bool:
        out = post.addresses.try_code(key, now_ms)
        passed, _ = post.hashes.check(code, out.held if out else "")
        return passed and post.addresses.spend_code(key, now_ms)

    account = f"customer:{asked.contact.at}"
    guarded(directory, account, source, now_ms, good, NotSignedIn("customer_code_wrong", field="code"))


def kept_under(key: str) -> str:
    """Apart from the codes of those who work here, which lie under their address."""
    return f"customer:{key}"


def _comes_back(addresses: Addresses, contact: Contact) -> bool:
    return contact.kind == "mail" and addresses.returned(contact.at) is not None


def _send(post: Post, asked: Asked, code: str, language: Language) -> None:
    minutes = CODE_MS // MINUTE_MS
    if asked.contact.kind == "phone":
        text = phrase("customer_text", code=code, shop=asked.shop, minutes=minutes)
        post.texts.send(asked.contact.at, text, language)
        return
    subject = phrase("customer_mail_subject", code=code, shop=asked.shop)
    lines = (phrase("customer_mail_why", shop=asked.shop), phrase("customer_mail_until", minutes=minutes))
    post.mail.send(asked.contact.at, Letter(subject, lines, code=code), language)
