"""CloudWatch's part on this machine: what functions print and queues hold is carried to the stack's alarms.

    python -m infra.local.watch        which alarms of the demo ring, and what they ask for

The emulator keeps alarms but reads no metrics out of log lines, measures nothing itself, and compares without
dimensions. A round here does what CloudWatch does in a minute: it sets each alarm, whose actions then go out.
https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from infra.local.aws import STACK, LocalAws
from infra.local.processes import StartFailed
from infra.local.stack import LocalStack
from infra.night.deployed import Deployed
from infra.package import ROOT

FAULT = ("[ERROR]", "Traceback (most recent call last)")
LATE_MS = 300_000  # how long after its time a line may still come: a function's are kept when it has ended
COMPARED: dict[str, Callable[[float, float], bool]] = {
    "GreaterThanThreshold": lambda value, threshold: value > threshold,
    "LessThanThreshold": lambda value, threshold: value < threshold,
}
STATISTICS: dict[str, Callable[[list[float]], float]] = {
    "Sum": sum,
    "Maximum": max,
    "Minimum": min,
    "Average": lambda values: sum(values) / len(values),
    "p99": lambda values: sorted(values)[len(values) * 99 // 100],
}


@dataclass(frozen=True, slots=True)
class Sample:
    at_s: float
    namespace: str
    metric: str
    dimensions: tuple[tuple[str, str], ...]
    value: float


@dataclass
class Watch:
    """`samples` are kept for a day. Without `measures`, they are all that there is."""

    aws: LocalAws
    measures: bool = True
    samples: list[Sample] = field(default_factory=list)
    _read: set[tuple[str, int, str]] = field(default_factory=set)  # stream, milliseconds, line
    _waiting_since_s: dict[str, float] = field(default_factory=dict)

    def round(self) -> dict[str, str]:
        """Measure, and set every alarm: the texts of those that ring, by their names in the template."""
        now_s = time.time()
        if self.measures:
            self.samples += [*self._printed(), *self._waiting(now_s)]
        self.samples = [sample for sample in self.samples if now_s - sample.at_s < 86_400]
        cloudwatch = self.aws.client("cloudwatch")
        ringing = {}
        held = {
            alarm["AlarmName"]: alarm for alarm in cloudwatch.describe_alarms(MaxRecords=100)["MetricAlarms"]
        }
        for name, id_ in Deployed(STACK, self.aws.client).of_type("AWS::CloudWatch::Alarm").items():
            alarm = held[id_]
            state = "ALARM" if self._rings(alarm, now_s) else "OK"
            if state != alarm["StateValue"]:
                cloudwatch.set_alarm_state(AlarmName=id_, StateValue=state, StateReason="measured")
            if state == "ALARM":
                ringing[name] = str(alarm["AlarmDescription"])
        return ringing

    def _rings(self, alarm: Any, now_s: float) -> bool:
        dimensions = _named(alarm["Dimensions"])
        since_s = now_s - alarm["Period"] * alarm["EvaluationPeriods"]
        values = [
            sample.value
            for sample in self.samples
            if (sample.namespace, sample.metric) == (alarm["Namespace"], alarm["MetricName"])
            and sample.dimensions == dimensions
            and sample.at_s > since_s
        ]
        if not values:
            return bool(alarm["TreatMissingData"] == "breaching")
        statistic = STATISTICS[alarm.get("ExtendedStatistic") or alarm["Statistic"]]
        return bool(COMPARED[alarm["ComparisonOperator"]](statistic(values), alarm["Threshold"]))

    def _printed(self) -> Iterator[Sample]:
        """Metrics in log lines, calls of functions and their faults, which no round before has read."""
        logs = self.aws.client("logs")
        since_ms = max(0, max((at_ms for _, at_ms, _ in self._read), default=0) - LATE_MS)
        self._read = {line for line in self._read if line[1] >= since_ms}
        for group in logs.describe_log_groups(logGroupNamePrefix="/aws/lambda/")["logGroups"]:
            function = (("FunctionName", group["logGroupName"].rpartition("/")[2]),)
            pages = logs.get_paginator("filter_log_events").paginate(
                logGroupName=group["logGroupName"], startTime=since_ms
            )
            for event in (event for page in pages for event in page["events"]):
                line = (event["logStreamName"], event["timestamp"], event["message"])
                if line not in self._read:
                    self._read.add(line)
                    yield from _of_line(event["message"], event["timestamp"] / 1000, function)

    def _waiting(self, now_s: float) -> Iterator[Sample]:
        sqs = self.aws.client("sqs")
        for url in Deployed(STACK, self.aws.client).of_type("AWS::SQS::Queue").values():
            held = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
            visible = int(held["ApproximateNumberOfMessages"])
            since_s = self._waiting_since_s.setdefault(url, now_s) if visible else now_s
            if not visible:
                self._waiting_since_s.pop(url, None)
            of_queue = (("QueueName", url.rpartition("/")[2]),)
            for metric, value in (
                ("ApproximateNumberOfMessagesVisible", visible),
                ("ApproximateNumberOfMessagesNotVisible", int(held["ApproximateNumberOfMessagesNotVisible"])),
                ("ApproximateAgeOfOldestMessage", now_s - since_s),
            ):
                yield Sample(now_s, "AWS/SQS", metric, of_queue, value)


def _of_line(line: str, at_s: float, function: tuple[tuple[str, str], ...]) -> Iterator[Sample]:
    if line.startswith("START "):
        yield Sample(at_s, "AWS/Lambda", "Invocations", function, 1)
    if any(fault in line for fault in FAULT):
        yield Sample(at_s, "AWS/Lambda", "Errors", function, 1)
    if '"_aws"' not in line:
        return
    try:
        said = json.loads(line)
    except ValueError:
        return
    for about in said["_aws"]["CloudWatchMetrics"]:
        for names in about["Dimensions"]:
            dimensions = tuple(sorted((name, said[name]) for name in names))
            for metric in about["Metrics"]:
                yield Sample(at_s, about["Namespace"], metric["Name"], dimensions, said[metric["Name"]])


def _named(dimensions: Any) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((each["Name"], each["Value"]) for each in dimensions))


def main() -> None:
    try:
        note = json.loads((ROOT / ".local" / "demo.json").read_text())
        port = int(note["base_url"].rpartition(":")[2])
        stack = LocalStack.attach(ROOT / ".local" / "demo" / str(port))
    except (OSError, StartFailed):
        sys.exit("No demo is running. Start it with: make demo")
    for name, says in Watch(stack.aws).round().items():
        print(f"{name}: {says}")


if __name__ == "__main__":
    main()
