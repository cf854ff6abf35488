"""The worker that hears from SES which mail came back, or was called unwanted by who got it.

https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.contacts import given_mail
from chalicelib.domain.people.mailed import Returned, Why
from chalicelib.service.people.returned import note_returned

TOPIC = "arn:aws:sns:eu-west-1:000000000000:carnet-mail"  # replaced by the template
DETAIL_MAX = 300

workers = Blueprint(__name__)


@workers.on_sns_message(topic=TOPIC)
def hear_mail(event: Any) -> None:
    """Note each address that nothing more is to be sent to; a full letter box is none of these."""
    now = wiring.clock_ms()
    for address, why, detail in returned_in(json.loads(event.message)):
        returned = Returned(why, now, detail)
        note_returned(wiring.addresses(), wiring.directory(), given_mail(address), returned)


def returned_in(told: Mapping[str, Any]) -> Iterator[tuple[str, Why, str]]:
    """Address, why, and what the mail server said."""
    if told.get("eventType") == "Complaint":
        for one in told["complaint"]["complainedRecipients"]:
            yield one["emailAddress"], "complaint", ""
    elif told.get("eventType") == "Bounce" and told["bounce"]["bounceType"] == "Permanent":
        for one in told["bounce"]["bouncedRecipients"]:
            yield one["emailAddress"], "bounce", str(one.get("diagnosticCode", ""))[:DETAIL_MAX]
