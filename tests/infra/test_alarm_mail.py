"""An alarm that nobody hears is said, with what to do about it."""

from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from infra.night.alarm_mail import unheard

TOPIC = "arn:aws:sns:eu-west-1:123456789012:carnet-Alarms"


def answering(*subscriptions: dict[str, str]) -> Any:
    """SNS as it answers by its own description; the emulator confirms each mail by itself."""
    sns = boto3.client("sns", region_name="eu-west-1", aws_access_key_id="x", aws_secret_access_key="x")
    stubber = Stubber(sns)
    answer: dict[str, Any] = {"Subscriptions": list(subscriptions)}
    stubber.add_response("list_subscriptions_by_topic", answer, {"TopicArn": TOPIC})
    stubber.activate()
    return sns


def mail(to: str, arn: str) -> dict[str, str]:
    return {"SubscriptionArn": arn, "Endpoint": to, "Protocol": "email", "TopicArn": TOPIC, "Owner": "1"}


def test_who_has_not_confirmed_the_mail_is_named() -> None:
    heard, waits = mail("ana@x.example", f"{TOPIC}:1"), mail("bob@x.example", "PendingConfirmation")
    ((worry, said),) = unheard(answering(heard, waits), TOPIC)
    assert worry
    assert said == "bob@x.example has to confirm the mail from AWS, or no alarm arrives."


@pytest.mark.parametrize("confirmed", [True, False])
def test_a_topic_that_mails_somebody_is_well_and_one_that_mails_nobody_says_so(*, confirmed: bool) -> None:
    found = unheard(answering(*([mail("ana@x.example", f"{TOPIC}:1")] if confirmed else [])), TOPIC)
    expected = [] if confirmed else [(False, "Nobody gets the alarms: make deploy with AlarmEmail=…")]
    assert found == expected
