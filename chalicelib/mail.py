"""Mail as it leaves: a letter said in a language, as text and as HTML, handed to SES.

https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
"""

import logging
from html import escape
from typing import Any

from chalicelib import words
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.text import Language

log = logging.getLogger(__name__)

# Mail readers know no style sheets, and few of them more than this.
_PAGE = (
    '<!doctype html><html lang="{language}"><meta charset="utf-8"><body style="margin:0;padding:32px 16px;'
    "background:#f6f4f0;color:#26221d;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif\">"
    '<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:12px">{parts}</div>'
    "</body></html>"
)
_LINE = '<p style="margin:0 0 16px">{text}</p>'
_CODE = (
    '<p style="margin:0 0 16px;font:700 32px/1.2 ui-monospace,Menlo,Consolas,monospace;'
    'letter-spacing:6px">{text}</p>'
)
_LINK = (
    '<p style="margin:0 0 16px"><a href="{text}" style="color:#1f5fa8;overflow-wrap:anywhere">{text}</a></p>'
)


class SesMail:
    """What `service.people.ports.Mail` promises. `events` is the configuration set by which SES tells of what
    came back."""

    def __init__(self, client: Any, sender: str, events: str) -> None:
        self._client = client
        self._sender = sender
        self._events = events

    def send(self, to: str, letter: Letter, language: Language) -> None:
        if not self._sender:
            raise Busy("mail_not_set_up")
        errors = self._client.exceptions
        try:
            self._client.send_email(
                FromEmailAddress=self._sender,
                Destination={"ToAddresses": [_wired(to)]},
                Content={
                    "Simple": {
                        "Subject": _part(words.say(letter.subject, language)),
                        "Body": {
                            "Text": _part(as_text(letter, language)),
                            "Html": _part(as_html(letter, language)),
                        },
                    }
                },
                **({"ConfigurationSetName": self._events} if self._events else {}),
            )
        except errors.ClientError as error:
            # Its text may name the address: only what kind it was is logged.
            log.error("SES sends no mail: %s", error.response["Error"]["Code"])
            raise Busy("mail_busy") from error


def as_text(letter: Letter, language: Language) -> str:
    first, *rest = (words.say(line, language) for line in letter.lines)
    return "\n\n".join(part for part in (first, letter.code, letter.link, *rest) if part) + "\n"


def as_html(letter: Letter, language: Language) -> str:
    first, *rest = (_LINE.format(text=escape(words.say(line, language))) for line in letter.lines)
    code = _CODE.format(text=escape(letter.code)) if letter.code else ""
    link = _LINK.format(text=escape(letter.link)) if letter.link else ""
    return _PAGE.format(language=language, parts="".join((first, code, link, *rest)))


def _part(text: str) -> dict[str, str]:
    return {"Data": text, "Charset": "UTF-8"}


def _wired(address: str) -> str:
    """As mail servers write it: a domain of other letters than ASCII's in its own code (RFC 5891)."""
    name, _, domain = address.rpartition("@")
    return f"{name}@{domain.encode('idna').decode()}"
