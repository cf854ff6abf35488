"""A text message as SNS gets it: in the reader's language, short, from the one sender, at a bounded price."""

from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from chalicelib import words
from chalicelib.domain.errors import Busy
from chalicelib.domain.text import LANGUAGES, phrase
from chalicelib.texts import SnsTexts

CODE = phrase("customer_text", code="123456", shop="Café Lumière", minutes=10)
PARTS_MAX, CYRILLIC_MAX = 160, 134  # one message, or two of 67 letters each


class Sns:
    """SNS as far as a text message knows it."""

    exceptions = SimpleNamespace(ClientError=ClientError)

    def __init__(self, refusal: str = "") -> None:
        self.asked: list[dict[str, Any]] = []
        self._refusal = refusal

    def publish(self, **asked: Any) -> None:
        if self._refusal:
            raise ClientError({"Error": {"Code": self._refusal, "Message": "+37369123456"}}, "Publish")
        self.asked.append(asked)


@pytest.mark.parametrize(
    ("sender", "attribute"),
    [("Lumiere", "AWS.SNS.SMS.SenderID"), ("+4915112345678", "AWS.MM.SMS.OriginationNumber")],
)
def test_it_goes_to_the_number_without_its_space_from_the_sender_at_a_price(
    sender: str, attribute: str
) -> None:
    sns = Sns()
    SnsTexts(sns, sender).send("+373 69123456", CODE, "en")
    (asked,) = sns.asked

    assert asked["PhoneNumber"] == "+37369123456"
    assert asked["Message"].startswith("123456 is your code")
    said = {name: value["StringValue"] for name, value in asked["MessageAttributes"].items()}
    assert said[attribute] == sender
    assert said["AWS.SNS.SMS.SMSType"] == "Transactional"
    assert float(said["AWS.SNS.SMS.MaxPrice"]) < 1


def test_it_is_short_in_every_language() -> None:
    for language in LANGUAGES:
        text = words.say(CODE, language)
        assert len(text) <= (CYRILLIC_MAX if language == "ru" else PARTS_MAX), text


@pytest.mark.parametrize(("sender", "refusal"), [("", ""), ("Lumiere", "Throttling")])
def test_what_cannot_be_sent_is_busy_and_names_no_number_in_the_log(
    sender: str, refusal: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Busy):
        SnsTexts(Sns(refusal), sender).send("+373 69123456", CODE, "en")
    assert "69123456" not in caplog.text
