"""How the deployment is doing, on one screen: what waits, what was given up, what rings, what runs out."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.aws.unrouted import Unrouted
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS
from chalicelib.wallets.apple.identity import load
from infra.night.alarm_mail import unheard
from infra.night.deployed import Deployed, now_ms

TICK_LATE_MS = 3 * MINUTE_MS
DAYS_ENOUGH = 60
DEAD = "DeadLetters"


def status(deployed: Deployed) -> tuple[list[str], bool]:
    """What to print, and whether all is well."""
    lines: list[str] = []
    worries = 0
    for worry, line in [
        *_queues(deployed),
        *_kept(deployed),
        *_alarms(deployed),
        _clock(deployed),
        *_paused(deployed),
        *_waiting(deployed),
        _certificate(deployed),
    ]:
        worries += worry
        lines.append(f"{'!' if worry else ' '} {line}")
    lines.append(f"{worries} to look at (docs/operators.md)." if worries else "All is well.")
    return lines, not worries


def _queues(deployed: Deployed) -> Iterator[tuple[bool, str]]:
    """Depths are of this moment and about right; ages are the metric's of the last minutes."""
    sqs, ages = deployed.client("sqs"), _ages_s(deployed)
    for name, url in deployed.of_type("AWS::SQS::Queue").items():
        held = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        waiting, in_hand, later = (
            int(held[f"ApproximateNumberOfMessages{which}"]) for which in ("", "NotVisible", "Delayed")
        )
        age = ages.get(url.rpartition("/")[2])
        oldest = "" if age is None else f", oldest {timedelta(seconds=int(age))}"
        what = f"{name:22} {waiting:7} waiting, {in_hand} in hand, {later} later{oldest}"
        yield (name.endswith(DEAD) and waiting > 0), what


def _ages_s(deployed: Deployed) -> Mapping[str, float]:
    """The age of each queue's oldest message, by the queue's name; none where CloudWatch has none."""
    names = [url.rpartition("/")[2] for url in deployed.of_type("AWS::SQS::Queue").values()]
    at = datetime.fromtimestamp(now_ms() / 1000, UTC)
    asked = [
        {
            "Id": f"q{number}",
            "MetricStat": {
                "Metric": {
                    "Namespace": "AWS/SQS",
                    "MetricName": "ApproximateAgeOfOldestMessage",
                    "Dimensions": [{"Name": "QueueName", "Value": name}],
                },
                "Period": 60,
                "Stat": "Maximum",
            },
        }
        for number, name in enumerate(names)
    ]
    answer: Any = deployed.client("cloudwatch").get_metric_data(
        MetricDataQueries=asked, StartTime=at - timedelta(minutes=10), EndTime=at
    )
    found = {result["Id"]: result["Values"] for result in answer["MetricDataResults"]}
    return {name: found[f"q{number}"][0] for number, name in enumerate(names) if found.get(f"q{number}")}


def _kept(deployed: Deployed) -> Iterator[tuple[bool, str]]:
    kept = Unrouted(deployed.client("s3"), deployed.outputs["UnroutedBucket"], lambda: 0.0)
    batches = sum(1 for _ in kept.names())
    if batches:
        yield True, f"{batches} batches of the stream could not be routed: infra.admin replay"


def _alarms(deployed: Deployed) -> Iterator[tuple[bool, str]]:
    names = list(deployed.of_type("AWS::CloudWatch::Alarm").values())
    cloudwatch = deployed.client("cloudwatch")
    ringing: list[Any] = []
    for start in range(0, len(names), 100):
        answer = cloudwatch.describe_alarms(AlarmNames=names[start : start + 100], StateValue="ALARM")
        ringing += answer["MetricAlarms"]
    yield False, f"{len(names)} alarms, {len(ringing)} ring"
    yield from unheard(deployed.client("sns"), deployed.resources["Alarms"][1])
    for alarm in ringing:
        yield True, f"{alarm['AlarmName']}: {alarm.get('AlarmDescription', '')}"


def _clock(deployed: Deployed) -> tuple[bool, str]:
    ago_ms = now_ms() - deployed.pauses().last_tick_ms()
    if ago_ms >= now_ms():
        return True, "the clock has never run"
    return ago_ms > TICK_LATE_MS, f"the clock ran {timedelta(seconds=ago_ms // 1000)} ago"


def _paused(deployed: Deployed) -> Iterator[tuple[bool, str]]:
    for whom, since_ms in deployed.pauses().pauses_now().since_ms.items():
        ago = timedelta(seconds=(now_ms() - since_ms) // 1000)
        yield True, f"{'all merchants are' if whom == '*' else f'{whom} is'} paused, since {ago}"


def _waiting(deployed: Deployed) -> Iterator[tuple[bool, str]]:
    waiting = deployed.openings().waiting()
    if waiting:
        yield True, f"{len(waiting)} new merchants wait for a look: infra.admin approve"


def _certificate(deployed: Deployed) -> tuple[bool, str]:
    name = f"{deployed.parameters['SecretsPrefix']}/apple"
    secrets = deployed.client("secretsmanager")
    try:
        identity = load(json.loads(secrets.get_secret_value(SecretId=name)["SecretString"]), now_ms=now_ms())
    except secrets.exceptions.ResourceNotFoundException:
        return True, f"there is no secret {name}: no pass can be signed"
    except (WalletMisconfigured, ValueError) as error:
        return True, f"Apple's certificate cannot be used: {error}"
    days = (identity.expires_ms - now_ms()) // DAY_MS
    return days < DAYS_ENOUGH, f"Apple's certificate ends in {days} days"
