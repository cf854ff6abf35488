"""Text messages as they leave: a sentence in a language, handed to SNS, for AWS End User Messaging to send.

https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html
"""

import logging
from typing import Any

from chalicelib import words
from chalicelib.domain.errors import Busy
from chalicelib.domain.text import Language, Phrase

PRICE_MAX_USD = "0.40"  # of one message: what is dearer is a number that somebody is paid for

log = logging.getLogger(__name__)


class SnsTexts:
    """What `service.people.ports.Texts` promises. `sender` is a name of 3 to 11 letters and digits, or a
    number that the account has."""

    def __init__(self, client: Any, sender: str) -> None:
        self._client = client
        self._sender = sender

    def send(self, to: str, text: Phrase, language: Language) -> None:
        if not self._sender:
            raise Busy("texts_not_set_up")
        origin = "AWS.MM.SMS.OriginationNumber" if self._sender[0] == "+" else "AWS.SNS.SMS.SenderID"
        try:
            self._client.publish(
                PhoneNumber=to.replace(" ", ""),
                Message=words.say(text, language),
                MessageAttributes={
                    origin: _text(self._sender),
                    "AWS.SNS.SMS.SMSType": _text("Transactional"),
                    "AWS.SNS.SMS.MaxPrice": {"DataType": "Number", "StringValue": PRICE_MAX_USD},
                },
            )
        except self._client.exceptions.ClientError as error:
            # Its text may name the number: only what kind it was is logged.
            log.error("SNS sends no text message: %s", error.response["Error"]["Code"])
            raise Busy("texts_busy") from error


def _text(value: str) -> dict[str, str]:
    return {"DataType": "String", "StringValue": value}
