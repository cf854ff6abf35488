"""Every alarm of the deployed stack rings and stops: some by what really happens, each by its measure."""

import json
import time
from typing import Any

import pytest

from infra.local.aws import STACK, LocalAws
from infra.local.stack import LocalStack
from infra.local.watch import Sample, Watch
from infra.night.deployed import Deployed
from tests.e2e.cast.wire import eventually

pytestmark = pytest.mark.xdist_group("a stack at night")


@pytest.fixture(scope="module")
def aws(stack_at_night: LocalStack) -> LocalAws:
    return stack_at_night.aws


@pytest.fixture(scope="module")
def mails(aws: LocalAws) -> str:
    """A queue that gets what the alarms' topic sends."""
    sqs, deployed = aws.client("sqs"), Deployed(STACK, aws.client)
    url: str = sqs.create_queue(QueueName="mails")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    topic = deployed.resources["Alarms"][1]
    may = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage"}
    policy = {"Version": "2012-10-17", "Statement": [{**may, "Resource": arn}]}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    aws.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    return url


def sent(aws: LocalAws, url: str) -> list[Any]:
    """The mails since the last look."""
    sqs, found = aws.client("sqs"), []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        for message in messages:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(json.loads(json.loads(message["Body"])["Message"]))
    return found


def test_a_dead_letter_rings_and_the_mail_says_what_to_do_and_when_it_is_over(
    aws: LocalAws, mails: str
) -> None:
    watch, dead = Watch(aws), Deployed(STACK, aws.client).resources["GoogleDeadLetters"][1]
    eventually(lambda: "GoogleDeadLettersAlarm" not in watch.round(), within_s=60, why="all is well first")
    sent(aws, mails)
    aws.client("sqs").send_message(
        QueueUrl=dead, MessageBody="{}", MessageGroupId="a", MessageDeduplicationId="a"
    )
    assert "infra.admin redrive google" in watch.round()["GoogleDeadLettersAlarm"]
    (rang,) = [mail for mail in sent(aws, mails) if "DeadLetters" in mail["AlarmName"]]

    aws.client("sqs").purge_queue(QueueUrl=dead)
    watch.samples.clear()  # five minutes later
    assert "GoogleDeadLettersAlarm" not in watch.round()
    (over,) = [mail for mail in sent(aws, mails) if "DeadLetters" in mail["AlarmName"]]
    assert (rang["NewStateValue"], over["NewStateValue"]) == ("ALARM", "OK")
    assert "infra.admin redrive google" in rang["AlarmDescription"]


def test_an_item_that_no_release_can_read_rings(aws: LocalAws) -> None:
    damaged = {"pk": {"S": "C#DAMAGED"}, "sk": {"S": "C"}, "version_ms": {"S": "yesterday"}}
    aws.client("dynamodb").put_item(TableName=Deployed(STACK, aws.client).table_name, Item=damaged)
    watch = Watch(aws)

    eventually(lambda: "RecordsUnreadAlarm" in watch.round(), within_s=120, why="the alarm rings")


def test_each_alarm_rings_by_its_own_measure_and_no_other_does(aws: LocalAws, mails: str) -> None:
    watch = Watch(aws, measures=False)
    alarms = aws.client("cloudwatch").describe_alarms(MaxRecords=100)["MetricAlarms"]
    names = {id_: name for name, id_ in Deployed(STACK, aws.client).of_type("AWS::CloudWatch::Alarm").items()}
    well = [sample(alarm, rings=False) for alarm in alarms if alarm["TreatMissingData"] == "breaching"]
    watch.samples = well
    watch.round()
    sent(aws, mails)

    assert len(alarms) == len(names) > 35
    for alarm in alarms:
        watch.samples = [
            *(each for each in well if each.metric != alarm["MetricName"]),
            sample(alarm, rings=True),
        ]
        rings = set(watch.round())
        assert names[alarm["AlarmName"]] in rings
        assert rings <= {names[other["AlarmName"]] for other in alarms if measure(other) == measure(alarm)}
    watch.samples = well
    assert not watch.round()
    mailed = {mail["AlarmName"] for mail in sent(aws, mails) if mail["NewStateValue"] == "ALARM"}
    assert mailed == set(names)


def measure(alarm: Any) -> tuple[str, str, str]:
    return alarm["Namespace"], alarm["MetricName"], json.dumps(alarm["Dimensions"])


def sample(alarm: Any, *, rings: bool) -> Sample:
    """A measurement that makes the alarm ring, or that says that all is well."""
    up = (alarm["ComparisonOperator"] == "GreaterThanThreshold") == rings
    dimensions = tuple(sorted((each["Name"], each["Value"]) for each in alarm["Dimensions"]))
    value = alarm["Threshold"] + (1 if up else -1)
    return Sample(time.time(), alarm["Namespace"], alarm["MetricName"], dimensions, value)
