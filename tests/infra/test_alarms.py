"""Each alarm listens to something that is really measured, says what to do, and tells when it is over."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.alarms import CERTIFICATE_DAYS, OURS, Alarm, alarms
from infra.package import ROOT, package

TEMPLATE = (ROOT / "infra" / "resources.yaml").read_text()
ALARMS = list(alarms(TEMPLATE))

# What AWS measures, with the names that it gives the dimensions:
# https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
# https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
# https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html
MEASURED_BY_AWS: dict[str, tuple[set[str], list[set[str]]]] = {
    "AWS/Lambda": (
        {"Errors", "Throttles", "Invocations", "IteratorAge", "ConcurrentExecutions"},
        [set(), {"FunctionName"}],
    ),
    "AWS/SQS": (
        {
            "ApproximateNumberOfMessagesVisible",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateAgeOfOldestMessage",
        },
        [{"QueueName"}],
    ),
    "AWS/DynamoDB": (
        {"WriteThrottleEvents", "ReadThrottleEvents"},
        [{"TableName"}, {"TableName", "GlobalSecondaryIndexName"}],
    ),
    "AWS/ApiGateway": ({"5XXError", "Latency"}, [{"ApiName", "Stage"}]),
    "AWS/CertificateManager": ({"DaysToExpiry"}, [{"CertificateArn"}]),
}


@pytest.fixture(scope="module")
def resources() -> Any:
    return yaml.safe_load(package(for_lambda=False).template.read_text())["Resources"]


@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.name)
def test_an_alarm_says_what_to_do_in_sentences_and_tells_when_it_is_over(
    alarm: Alarm, resources: Any
) -> None:
    held = resources[alarm.name]["Properties"]

    assert held["AlarmActions"] == held["OKActions"] == [{"Ref": "Alarms"}]
    assert held["AlarmDescription"] == alarm.says
    assert re.search(r"README|infra\.admin|[Ll]og|[Ss]ee |[Rr]aise|aws ", alarm.says), "it says nothing to do"
    assert alarm.says.endswith(".")
    assert len(alarm.says) <= 1024  # CloudWatch takes no more


@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.name)
def test_an_alarm_listens_to_what_is_measured(alarm: Alarm) -> None:
    if alarm.namespace == OURS:
        assert alarm.metric in measured_by_us(), alarm.metric
        assert set(alarm.dimensions) in ({"Wallet"}, {"Worker"})
        return
    metrics, dimensions = MEASURED_BY_AWS[alarm.namespace]
    assert alarm.metric in metrics
    assert set(alarm.dimensions) in dimensions


def test_each_queue_function_and_index_has_its_alarm(resources: Any) -> None:
    kinds: dict[str, set[str]] = {}
    for name, resource in resources.items():
        kinds.setdefault(resource["Type"], set()).add(name)
    listening = {
        json.dumps(alarm.dimensions): alarm
        for alarm in ALARMS
        if alarm.metric not in ("Invocations", "IteratorAge")
    }
    of = {name: [text for text in listening if f'"{name}"' in text] for name in (
        *kinds["AWS::SQS::Queue"], *kinds["AWS::Serverless::Function"])}  # fmt: skip

    assert len(of) >= 15
    assert not [name for name, found in of.items() if not found]
    indexes = {index["IndexName"] for index in resources["Table"]["Properties"]["GlobalSecondaryIndexes"]}
    assert indexes == {
        alarm.dimensions["GlobalSecondaryIndexName"]
        for alarm in ALARMS
        if "GlobalSecondaryIndexName" in alarm.dimensions
    }


def test_the_certificate_rings_three_times_and_after_its_end() -> None:
    rings = {alarm.over: alarm for alarm in ALARMS if alarm.metric == "CertificateDaysLeft"}

    assert tuple(rings) == CERTIFICATE_DAYS == (60, 30, 7, 0)
    assert all(alarm.below for alarm in rings.values())


def test_a_stack_rings_no_alarm_of_another(resources: Any) -> None:
    ours = [alarm for alarm in ALARMS if alarm.namespace == OURS]

    assert OURS == {"Fn::Sub": "Carnet/${AWS::StackName}"}
    assert len(ours) >= 10


def measured_by_us() -> str:
    workers = Path(ROOT / "chalicelib" / "entrypoints").rglob("*.py")
    outcomes = (ROOT / "chalicelib" / "domain" / "face" / "outcome.py").read_text()
    return "\n".join([*(path.read_text() for path in workers), outcomes])
