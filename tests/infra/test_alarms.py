"""Each alarm listens to something that is really measured, says what to do, and tells when it is over."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from chalicelib.entrypoints.metrics import BY_WALLET, OF_THE_APP
from chalicelib.entrypoints.workers.certificate import WARN_DAYS, is_told
from infra.alarms import OURS, Alarm, alarms
from infra.package import ROOT, package

TEMPLATE = (ROOT / "infra" / "resources.yaml").read_text()
ALARMS = list(alarms(TEMPLATE))

# What AWS measures, with the names that it gives the dimensions:
# https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
# https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
# https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
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
    "AWS/ApiGateway": ({"5XXError", "5xx", "Latency"}, [{"ApiName", "Stage"}, {"ApiId"}]),
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

    assert held["AlarmActions"] == [{"Ref": "Alarms"}]
    assert held["OKActions"] == ([{"Ref": "Alarms"}] if alarm.tells_its_end else [])
    assert held["AlarmDescription"] == alarm.says
    assert re.search(r"README|infra\.admin|[Ll]og|[Ss]ee |[Rr]aise|aws ", alarm.says), "it says nothing to do"
    assert alarm.says.endswith(".")
    assert len(alarm.says) <= 1024  # CloudWatch takes no more


@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.name)
def test_an_alarm_listens_to_what_is_measured(alarm: Alarm) -> None:
    if alarm.namespace == OURS:
        assert alarm.metric in (BY_WALLET if "Wallet" in alarm.dimensions else OF_THE_APP)
        assert set(alarm.dimensions) in ({"Wallet"}, {"App"})
        return
    metrics, dimensions = MEASURED_BY_AWS[alarm.namespace]
    assert alarm.metric in metrics
    assert set(alarm.dimensions) in dimensions


def test_each_queue_and_index_has_its_alarm(resources: Any) -> None:
    queues = [name for name, resource in resources.items() if resource["Type"] == "AWS::SQS::Queue"]
    listening = [json.dumps(alarm.dimensions) for alarm in ALARMS]

    assert len(queues) >= 13
    assert not [name for name in queues if not [text for text in listening if f'"{name}"' in text]]
    indexes = {index["IndexName"] for index in resources["Table"]["Properties"]["GlobalSecondaryIndexes"]}
    assert indexes == {
        alarm.dimensions["GlobalSecondaryIndexName"]
        for alarm in ALARMS
        if "GlobalSecondaryIndexName" in alarm.dimensions
    }


def test_what_a_function_raises_rings_by_itself_or_by_what_waits_for_it(resources: Any) -> None:
    """A queue's or a stream's age within the hour, the API's 5xx, or the function's own errors."""
    seen = {
        alarm.dimensions["FunctionName"]["Ref"]
        for alarm in ALARMS
        if alarm.metric in ("Errors", "IteratorAge") and alarm.dimensions
    }
    queues = {
        alarm.dimensions["QueueName"]["Fn::GetAtt"][0]
        for alarm in ALARMS
        if alarm.metric == "ApproximateAgeOfOldestMessage" and alarm.over <= 3600
    }
    functions = {n: each for n, each in resources.items() if each["Type"] == "AWS::Serverless::Function"}
    for name, function in functions.items():
        events = function["Properties"].get("Events", {}).values()
        read = {event["Properties"]["Queue"]["Fn::GetAtt"][0] for event in events if event["Type"] == "SQS"}
        assert name == "APIHandler" or name in seen or (read and read <= queues), name
    assert [alarm for alarm in ALARMS if alarm.metric == "5XXError"], "Lambda's faults are 502 there"


def test_a_metric_is_said_by_the_app_and_no_other_is_paid_for() -> None:
    listened_to = {alarm.metric for alarm in ALARMS if alarm.namespace == OURS}

    assert listened_to == {*BY_WALLET, *OF_THE_APP}
    said = measured_by_us()
    assert all(f'"{metric}"' in said or metric == "Failed" for metric in listened_to)


def test_the_certificate_tells_on_the_days_that_its_alarm_names() -> None:
    (alarm,) = (alarm for alarm in ALARMS if alarm.metric == "CertificateEnding")

    assert "less than {}, {} or {} days".format(*WARN_DAYS) in alarm.says
    told = [days for days in range(90, -1, -1) if is_told(days)]
    assert told == [59, 58, 57, 29, 28, 27, 6, 5, 4, 0]


def test_a_stack_rings_no_alarm_of_another(resources: Any) -> None:
    ours = [alarm for alarm in ALARMS if alarm.namespace == OURS]

    assert OURS == {"Fn::Sub": "Carnet/${AWS::StackName}"}
    assert len(ours) >= 9


def measured_by_us() -> str:
    workers = Path(ROOT / "chalicelib" / "entrypoints").rglob("*.py")
    return "\n".join(path.read_text() for path in workers if path.name != "metrics.py")
