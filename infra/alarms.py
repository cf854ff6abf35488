"""The alarms of the stack: what rings, and what it asks for. Written into the template as it is packaged.

Each queue and function of `resources.yaml` has its alarms here by being there. Every alarm sends a mail as it
begins and one when it is over.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from chalicelib.domain.card.wallets import WALLETS

Json = dict[str, Any]
OURS = {"Fn::Sub": "Carnet/${AWS::StackName}"}
"""The namespace of the app's own metrics, so that a stack beside this one rings alarms of its own."""

OF_THE_APP = {"App": "carnet"}
TABLE = {"Fn::If": ["HasOtherTable", {"Ref": "OtherTable"}, {"Ref": "Table"}]}
DAY_S = 86_400
# Functions that nothing waits for where it could be seen, or not for long. What the others raise is tried
# again, and rings where it lasts: their queue's or stream's age, the API's own faults.
ERRORS = ("SyncGoogle", "Tick", "HearMail")
OLD_S = {
    "CampaignQueue": 900,
    "WebhookQueue": 900,
    "AppleCampaignQueue": 3600,
    "BrowserCampaignQueue": 3600,
    "GoogleCampaignQueue": 2 * DAY_S,  # from then on a message is shown without a notification
}
OLD_OF_CARDS_S = 600
LETTERS = re.compile(r"^  (\w+)DeadLetters:$", re.MULTILINE)
QUEUES = re.compile(r"^  (\w+Queue):$", re.MULTILINE)
INDEXES = re.compile(r"IndexName: (\w+)")


@dataclass(frozen=True, slots=True)
class Alarm:
    """`name` is what the template calls it, `says` what the mail tells to do.

    Each is paid for by the metric, so a formula over several would save nothing: what one text can say of is
    one metric (`entrypoints.metrics`).
    """

    name: str
    says: str
    namespace: Any
    metric: str
    dimensions: Mapping[str, Any] = field(default_factory=dict)
    over: Any = 0
    statistic: str = "Sum"
    below: bool = False
    period_s: int = 300
    periods: int = 1
    missing: Literal["notBreaching", "breaching"] = "notBreaching"
    condition: str = ""
    tells_its_end: bool = True


def alarms(resources: str) -> Iterator[Alarm]:
    """Every alarm for the resources of a template's text."""
    for name in LETTERS.findall(resources):
        yield _dead_letters(name)
    for name in QUEUES.findall(resources):
        yield _old(name)
    for name in ERRORS:
        yield Alarm(
            f"{name}ErrorsAlarm",
            f"The function {name} raised an error. Its log has the traceback.",
            "AWS/Lambda", "Errors", {"FunctionName": {"Ref": name}},
        )  # fmt: skip
    for index in ("", *dict.fromkeys(INDEXES.findall(resources))):
        yield from _throttled(index)
    yield from _vendors()
    yield from _rest()


def as_resources(text: str) -> str:
    """The alarms as lines of a template's Resources; JSON is YAML."""
    return "".join(f"  {alarm.name}: {json.dumps(_resource(alarm))}\n" for alarm in alarms(text))


def _resource(alarm: Alarm) -> Json:
    extended = alarm.statistic.startswith("p")
    properties = {
        "AlarmDescription": alarm.says,
        "Namespace": alarm.namespace,
        "MetricName": alarm.metric,
        "Dimensions": [{"Name": name, "Value": value} for name, value in alarm.dimensions.items()],
        "ExtendedStatistic" if extended else "Statistic": alarm.statistic,
        "Period": alarm.period_s,
        "EvaluationPeriods": alarm.periods,
        "Threshold": alarm.over,
        "ComparisonOperator": "LessThanThreshold" if alarm.below else "GreaterThanThreshold",
        "TreatMissingData": alarm.missing,
        "AlarmActions": [{"Ref": "Alarms"}],
        "OKActions": [{"Ref": "Alarms"}] if alarm.tells_its_end else [],
    }
    condition = {"Condition": alarm.condition} if alarm.condition else {}
    return {"Type": "AWS::CloudWatch::Alarm", **condition, "Properties": properties}


def _dead_letters(name: str) -> Alarm:
    return Alarm(
        f"{name}DeadLettersAlarm",
        f"Messages of {name}Queue were given up after all their tries. Read the worker's log, mend"
        f" the cause, then run infra.admin redrive {name.lower()}.",
        "AWS/SQS", "ApproximateNumberOfMessagesVisible",
        {"QueueName": {"Fn::GetAtt": [f"{name}DeadLetters", "QueueName"]}}, statistic="Maximum",
        condition=_where(name),
    )  # fmt: skip


def _old(queue: str) -> Alarm:
    over = OLD_S.get(queue, OLD_OF_CARDS_S)
    return Alarm(
        f"{queue}AgeAlarm",
        f"The oldest message of {queue} has waited {over // 60} minutes. The vendor or endpoint is"
        " slow or down, the worker fails, or a campaign is large; nothing is lost. infra.admin "
        "status says how many wait.",
        "AWS/SQS", "ApproximateAgeOfOldestMessage", {"QueueName": {"Fn::GetAtt": [queue, "QueueName"]}},
        over, "Maximum", condition=_where(queue),
    )  # fmt: skip


def _where(name: str) -> str:
    """A shop may do without browsers."""
    return "HasBrowsers" if name.startswith("Browser") else ""


def _throttled(index: str) -> Iterator[Alarm]:
    for kind in ("Write",) if index else ("Write", "Read"):  # an index is read by lists, and by no till
        of_index = {"GlobalSecondaryIndexName": index} if index else {}
        yield Alarm(
            f"{index.capitalize() or 'Table'}{kind}sThrottledAlarm",
            f"{f'The index {index}' if index else 'The table'} refused {kind.lower()}s for two minutes. "
            "Tills answer 503 and send again; look which campaign or flood it is, and pause it "
            "(infra.admin pause).",
            "AWS/DynamoDB", f"{kind}ThrottleEvents", {"TableName": TABLE, **of_index},
            period_s=60, periods=2,
        )  # fmt: skip


def _vendors() -> Iterator[Alarm]:
    for wallet in WALLETS:
        name, of_wallet = wallet.capitalize(), {"Wallet": wallet}
        yield Alarm(
            f"{name}MisconfiguredAlarm",
            f"{name} refuses our certificate, key or account. Nothing is lost, nothing arrives "
            "until it is mended: the worker's log has the reason, README's steps 1 and 2 the "
            "commands.",
            OURS, "WalletMisconfigured", of_wallet, condition=_where(name),
        )  # fmt: skip
        yield Alarm(
            f"{name}RefusedAlarm",
            f"{name} refuses more than a fifth of what it is sent. infra.admin card SERIAL says "
            "why for a card of the worker's log; after a release, roll it back.",
            OURS, "RefusedPercent", of_wallet, 20, "Average", periods=3, condition=_where(name),
        )  # fmt: skip
    yield Alarm(
        "CertificateEndingAlarm",
        "Apple's pass certificate ends in less than 60, 30 or 7 days (this mail comes each time), or has "
        "ended: then no pass is signed and no phone is told. The log of Tick says how many days are left. "
        "Renew it for the same Pass Type ID and put it into the secret: README, step 1. It is in use "
        "within five minutes.",
        OURS, "CertificateEnding", OF_THE_APP, period_s=DAY_S, tells_its_end=False,
    )  # fmt: skip
    yield Alarm(
        "CardsFailedAlarm",
        "Cards could not be drawn, read or noted for a wallet, judged or changed for a campaign, or shown "
        "in a list. The others were; these are tried again, those of a campaign each hour. The log line with "
        '"Failed" names the wallet or worker, the lines before it each card and the fault.',
        OURS, "Failed", OF_THE_APP,
    )  # fmt: skip
    yield Alarm(
        "RecordsUnreadAlarm",
        "Changes of the table could not be read and were passed over; those behind them went on. "
        "The log of Route names each item and the fault. Their batches are kept: mend the cause, "
        "then run infra.admin replay.",
        OURS, "Unread", OF_THE_APP,
    )  # fmt: skip


def _rest() -> Iterator[Alarm]:
    api = {"ApiName": {"Ref": "AWS::StackName"}, "Stage": "api"}
    yield Alarm(
        "ApiFaultsAlarm",
        "The API answered 5xx. Chalice answers a fault of ours itself, so no Lambda error tells. "
        "The log of APIHandler has the traceback; without one it was slow (29 s), throttled, or "
        "the table busy.",
        "AWS/ApiGateway", "5XXError", api,
    )  # fmt: skip
    yield Alarm(
        "SideDoorFaultsAlarm",
        "What phones ask or tills scan was answered 5xx at the side door. The log of APIHandler has the "
        "traceback; without one it was slow (29 s), throttled, or the table busy.",
        "AWS/ApiGateway", "5xx", {"ApiId": {"Ref": "SideDoorApi"}}, condition="HasSideDoor",
    )  # fmt: skip
    yield Alarm(
        "ApiSlowAlarm",
        "One answer of the API in a hundred takes over five seconds, for a quarter of an hour. "
        "See the table's throttles and Lambda's, and whether a campaign or a flood is on.",
        "AWS/ApiGateway", "Latency", api, 5000, "p99", periods=3,
    )  # fmt: skip
    yield Alarm(
        "FunctionsThrottledAlarm",
        "Functions of this account found no place to run, so calls were refused or wait. Raise "
        "its Lambda concurrency (aws lambda get-account-settings), or look who floods.",
        "AWS/Lambda", "Throttles",
    )  # fmt: skip
    yield Alarm(
        "FunctionsManyAlarm",
        "More functions run at once than the account should be used to: at its quota, tills are "
        "refused. Raise the quota (aws service-quotas, L-B99A9384), or look who floods.",
        "AWS/Lambda", "ConcurrentExecutions", {}, {"Ref": "ConcurrencyWarn"}, "Maximum",
    )  # fmt: skip
    yield Alarm(
        "TickSilentAlarm",
        "The clock has not run for five minutes, so no campaign starts or goes on. See the rule "
        "that calls Tick, and Lambda's throttles.",
        "AWS/Lambda", "Invocations", {"FunctionName": {"Ref": "Tick"}}, 1, below=True, missing="breaching",
    )  # fmt: skip
    for reader, over_ms, what in (
        ("Route", 60_000, "Changed cards wait more than a minute to be routed: phones are late."),
        ("RouteCampaigns", 900_000, "A campaign's cards wait more than a quarter of an hour to be routed."),
    ):
        yield Alarm(
            f"{reader}LagAlarm",
            f"{what} The function {reader} fails or is throttled: see its log. The stream keeps a day, then "
            "batches go to the bucket for infra.admin replay.",
            "AWS/Lambda", "IteratorAge", {"FunctionName": {"Ref": reader}}, over_ms, "Maximum",
        )  # fmt: skip
    yield Alarm(
        "WebhooksInFlightAlarm",
        "Webhooks in hand come near what SQS allows (120,000). Calls that wait are not among "
        "them, so the worker is stuck or fails. Read the log of CallWebhooks.",
        "AWS/SQS", "ApproximateNumberOfMessagesNotVisible",
        {"QueueName": {"Fn::GetAtt": ["WebhookQueue", "QueueName"]}}, 20_000, "Maximum",
    )  # fmt: skip
    yield Alarm(
        "DomainCertificateAlarm",
        "The domain's certificate in ACM ends in less than 30 days and was not renewed by itself:"
        " its DNS record is gone (aws acm describe-certificate). Without it no till and no phone "
        "connects.",
        "AWS/CertificateManager", "DaysToExpiry", {"CertificateArn": {"Fn::Sub": "${CertificateArn}"}}, 30,
        "Minimum", below=True, period_s=DAY_S, condition="HasCertificate",
    )  # fmt: skip
