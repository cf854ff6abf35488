"""What the template says of limits and alarms fits the app that it deploys."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from chalicelib.entrypoints.http.elsewhere import ELSEWHERE, VERBS
from infra.package import package

ACCOUNT_RATE = 10_000  # calls a second that AWS gives an account in a region


@pytest.fixture(scope="module")
def resources() -> Any:
    return yaml.safe_load(package(for_lambda=False).template.read_text())["Resources"]


def settings(resources: Any) -> list[tuple[str, str, int]]:
    """Path, method and rate of each limit of the API's stage."""
    held = resources["RestAPI"]["Properties"]["MethodSettings"]
    return [
        (
            each["ResourcePath"].removeprefix("/").replace("~1", "/"),
            each["HttpMethod"].lower(),
            each["ThrottlingRateLimit"],
        )
        for each in held
    ]


def test_each_limit_is_of_a_route_that_there_is(resources: Any) -> None:
    paths = resources["RestAPI"]["Properties"]["DefinitionBody"]["paths"]
    (whole, *named) = settings(resources)

    assert whole[:2] == ("*", "*")
    assert len(named) >= 12
    for path, method, rate in named:
        assert method in paths.get(path, {}), f"{method} {path} is no route"
        assert rate < whole[2]


def test_the_path_that_takes_all_others_is_no_way_round_a_limit(resources: Any) -> None:
    """HEAD, or a slash too many, comes to a route through it."""
    held = settings(resources)
    verbs = {method: rate for path, method, rate in held if path == ELSEWHERE}

    assert set(verbs) >= {verb.lower() for verb in VERBS if verb != "OPTIONS"}  # no route has that
    assert max(verbs.values()) <= 20


def test_what_anybody_may_call_leaves_the_tills_most_of_what_the_account_has(resources: Any) -> None:
    assert sum(rate for _, _, rate in settings(resources)[1:]) < ACCOUNT_RATE / 10


def test_the_wall_looks_at_routes_that_there_are_and_at_no_tills(resources: Any) -> None:
    paths = resources["RestAPI"]["Properties"]["DefinitionBody"]["paths"]
    forms, pictures = (
        rule["Statement"]["RateBasedStatement"]["ScopeDownStatement"]
        for rule in resources["Wall"]["Properties"]["Rules"]
    )
    of_forms = forms["AndStatement"]["Statements"][1]["RegexMatchStatement"]["RegexString"]
    of_pictures = pictures["RegexMatchStatement"]["RegexString"]

    assert {path for path in paths if "post" in paths[path] and re.search(of_forms, path)} == {
        "/join/{programme_id}",
        "/apple/v1/log",
        "/api/v1/session",
        "/api/v1/session/code",
        "/api/v1/start",
        "/api/v1/start/code",
        "/api/v1/invitation",
        "/api/v1/invitation/read",
        "/api/v1/pairings",
        "/api/v1/pictures",
    }
    seen = {path for path in paths if re.search(of_pictures, path)}
    assert {"/art/hero/{name}", "/passes/{name}"} <= seen
    assert not any(path.startswith(("/api", "/apple", "/google")) for path in seen)


def test_a_fault_that_the_app_answers_itself_rings(resources: Any) -> None:
    """Chalice answers 500 for what a view raises, so the function's own errors stay at nought."""
    alarm, api = resources["ApiFaultsAlarm"]["Properties"], resources["RestAPI"]["Properties"]
    dimensions = {each["Name"]: each["Value"] for each in alarm["Dimensions"]}

    assert alarm["MetricName"] == "5XXError"
    assert dimensions["ApiName"] == api["DefinitionBody"]["info"]["title"]
    assert dimensions["Stage"] == api["StageName"]
    assert (alarm["Threshold"], alarm["ComparisonOperator"]) == (0, "GreaterThanThreshold")


def test_the_table_cannot_be_deleted_by_one_call(resources: Any) -> None:
    assert resources["Table"]["Properties"]["DeletionProtectionEnabled"] is True


def test_there_is_one_stage_and_one_way_to_it(resources: Any) -> None:
    api = resources["RestAPI"]["Properties"]

    assert api["OpenApiVersion"] == "2.0"  # else SAM adds a stage without limits
    assert api["DisableExecuteApiEndpoint"] == {"Fn::If": ["HasDomain", True, False]}


@pytest.mark.parametrize(
    ("role", "may_write"),
    [
        ("CallWebhooksRole", ["H#*", "M#*", "W#*"]),
        ("PushAppleRole", ["C#*", "D#*"]),
        ("SyncGoogleRole", ["C#*", "D#*", "N#pace-google#*"]),
        ("RouteRole", ["C#*", "SJ#*", "SN#*"]),
    ],
)
def test_a_worker_writes_only_what_is_its_own(resources: Any, role: str, may_write: list[str]) -> None:
    (policy,) = resources[role]["Properties"]["Policies"]
    writing = [
        statement
        for statement in policy["PolicyDocument"]["Statement"]
        if re.search(r"dynamodb:(Put|Update|Delete)Item", str(statement["Action"]))
    ]
    found = {
        key
        for statement in writing
        for key in statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
    }
    assert sorted(found) == may_write


def test_who_calls_strangers_addresses_reads_no_card_and_no_session(resources: Any) -> None:
    (policy,) = resources["CallWebhooksRole"]["Properties"]["Policies"]
    (of_table,) = [
        statement
        for statement in policy["PolicyDocument"]["Statement"]
        if "dynamodb:GetItem" in statement["Action"]
    ]

    keys = of_table["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
    assert sorted(keys) == ["H#*", "M#*", "W#*"]


@pytest.mark.parametrize("role", ["ApiHandlerRole", "TickRole"])
def test_whoever_writes_letters_may_send_them_from_the_one_address(resources: Any, role: str) -> None:
    (policy,) = resources[role]["Properties"]["Policies"]
    (mail,) = [each for each in policy["PolicyDocument"]["Statement"] if each["Action"] == "ses:SendEmail"]
    assert mail["Condition"] == {"StringEqualsIfExists": {"ses:FromAddress": {"Ref": "MailFrom"}}}


def test_what_names_a_resource_that_may_be_left_out_is_left_out_with_it() -> None:
    """Else the stack cannot be made where it is left out, and only AWS says so."""
    template = yaml.safe_load(package(for_lambda=False).template.read_text())
    resources, conditions = template["Resources"], template["Conditions"]
    maybe = {name: each["Condition"] for name, each in resources.items() if "Condition" in each}
    assert len(maybe) > 5
    lost = {
        f"{name} names {named}"
        for name, each in resources.items()
        for named, held in named_where(each.get("Properties", {}), [each.get("Condition", "")])
        if named in maybe and maybe[named] not in implied(held, conditions)
    }
    assert lost == set()


def named_where(value: Any, held: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each resource that it names, with the conditions that hold there."""
    match value:
        case list():
            for each in value:
                yield from named_where(each, held)
        case {"Fn::If": [condition, then, otherwise]}:
            yield from named_where(then, [*held, condition])
            yield from named_where(otherwise, held)
        case {"Ref": named}:
            yield named, held
        case {"Fn::GetAtt": [named, *_]}:
            yield named, held
        case {"Fn::GetAtt": str(at)}:
            yield at.partition(".")[0], held
        case {"Fn::Sub": str(text)}:
            yield from ((named, held) for named in re.findall(r"\$\{(\w+)", text))
        case dict():
            for each in value.values():
                yield from named_where(each, held)


def implied(held: list[str], conditions: Any) -> set[str]:
    """These conditions, and those that they are made of."""
    parts = [each for name in held if name for each in conditions[name].get("Fn::And", [])]
    inner = [each["Condition"] for each in parts if "Condition" in each]
    return {*held, *(implied(inner, conditions) if inner else ())}
