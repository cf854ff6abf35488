"""A letter as SES gets it: in the reader's language, as text and as HTML, from the one address."""

from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from chalicelib.domain.errors import Busy
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.text import LANGUAGES, phrase
from chalicelib.mail import SesMail, as_html, as_text

CODE = Letter(
    phrase("mail_code_subject", code="123456"),
    (phrase("mail_code_why"), phrase("mail_code_until", minutes=10)),
    code="123456",
)
LINK = Letter(
    phrase("mail_staff_subject", shop="<b>Luna</b>"),
    (phrase("mail_staff_why", shop="<b>Luna</b>", name="Olga"), phrase("mail_staff_until", days=7)),
    link="https://cards.example/scanner#invite=a.b.c",
)


class Ses:
    """SES as far as a letter knows it."""

    exceptions = SimpleNamespace(ClientError=ClientError)

    def __init__(self, refusal: str = "") -> None:
        self.asked: list[dict[str, Any]] = []
        self._refusal = refusal

    def send_email(self, **asked: Any) -> None:
        if self._refusal:
            raise ClientError({"Error": {"Code": self._refusal, "Message": "ana@luna.example"}}, "SendEmail")
        self.asked.append(asked)


def test_the_code_and_the_link_stand_by_themselves_in_every_language() -> None:
    for language in LANGUAGES:
        assert "\n\n123456\n\n" in as_text(CODE, language)
        assert f"\n\n{LINK.link}\n\n" in as_text(LINK, language)
        assert f'href="{LINK.link}"' in as_html(LINK, language)


def test_a_shops_name_is_no_markup() -> None:
    assert "<b>" not in as_html(LINK, "en")


def test_it_goes_from_the_one_address_and_its_return_is_told() -> None:
    ses = Ses()
    SesMail(ses, "carnet@cards.example", "carnet-mail").send("ana@müller.example", CODE, "de")
    (asked,) = ses.asked

    assert asked["FromEmailAddress"] == "carnet@cards.example"
    assert asked["ConfigurationSetName"] == "carnet-mail"
    assert asked["Destination"] == {"ToAddresses": ["ana@xn--mller-kva.example"]}


def test_without_a_sender_or_with_a_refusal_it_is_said_and_no_address_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    for mail in (SesMail(Ses(), "", ""), SesMail(Ses("MessageRejected"), "carnet@cards.example", "")):
        with pytest.raises(Busy):
            mail.send("ana@luna.example", CODE, "en")
    assert "MessageRejected" in caplog.text
    assert "ana@" not in caplog.text
