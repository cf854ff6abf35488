"""SES tells of mail that came back: nothing more is sent there, and the owner reads it."""

import json
from typing import Any

import pytest

from chalicelib.entrypoints.workers.mail import hear_mail
from tests.support.gateway import Shop
from tests.support.people import a_person, page_of, staffed

ANA = "ana@luna.example"
ADDRESSED = [{"emailAddress": "Ana@LUNA.example", "diagnosticCode": "smtp; 550 5.1.1"}]
BOUNCED = {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bouncedRecipients": ADDRESSED}}
UNWANTED = {"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": ANA}]}}
FULL = {"eventType": "Bounce", "bounce": {"bounceType": "Transient", "bouncedRecipients": ADDRESSED}}


def told(event: dict[str, Any]) -> None:
    hear_mail(
        {"Records": [{"Sns": {"Message": json.dumps(event), "Subject": "s", "MessageAttributes": {}}}]}, None
    )


@pytest.fixture(autouse=True)
def people(shop: Shop) -> None:
    staffed(shop.directory, a_person("olga", "owner"), a_person("ana"))


@pytest.mark.parametrize(("event", "why"), [(BOUNCED, "bounce"), (UNWANTED, "complaint")])
def test_what_comes_back_is_noted_once_and_the_owner_reads_it(
    shop: Shop, event: dict[str, Any], why: str
) -> None:
    told(event)
    told(event)
    returned, owner = shop.addresses.returned(ANA), page_of(shop, "olga")

    assert returned is not None
    assert returned.why == why
    ana = next(each for each in owner.get("/staff").json["staff"] if each["id"] == "ana")
    assert ana["mail_returned"] == why
    lines = [line["what"] for line in owner.get("/audit").json["lines"]]
    assert lines.count("staff.mail_returned") == 1


def test_a_letter_box_that_is_full_for_now_is_no_reason(shop: Shop) -> None:
    told(FULL)
    assert shop.addresses.returned(ANA) is None
