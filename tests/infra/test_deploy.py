"""`make deploy` looks first, deploys beside what is there, and changes nothing when run again."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from infra import deploy
from infra.local.aws import REGION, LocalAws
from infra.night.deployed import Deployed
from infra.package import Package, package

KINDS = [
    f"AWS::{kind}"
    for kind in ("DynamoDB::Table", "SQS::Queue", "Lambda::Function", "S3::Bucket", "IAM::Role")
]
STAGES = ("carnet", "carnet-staging")


@pytest.fixture(scope="module")
def packaged() -> Package:
    return package(for_lambda=False)


@pytest.fixture
def account(aws: LocalAws) -> Iterator[LocalAws]:
    """Without a stack afterwards: its clock would go on."""
    yield aws
    cloudformation = aws.client("cloudformation")
    for stack in STAGES:
        if stack in _stacks(aws):
            cloudformation.update_termination_protection(StackName=stack, EnableTerminationProtection=False)
            cloudformation.delete_stack(StackName=stack)


def test_what_is_missing_is_said_with_its_command_before_anything_is_deployed(
    account: LocalAws, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "\n".join(deploy.missing(account.client, "carnet-staging", concurrency=10))

    for name in ("tokens", "apple", "google", "browser"):
        assert f"infra.credentials {name}" in said
    without = deploy.missing(account.client, "carnet-staging", concurrency=1000, browsers="off")
    assert "browser" not in "".join(without)
    assert "request-service-quota-increase" in said
    arguments = ["--stack", "carnet-staging", "--prefix", "carnet-staging", "BaseUrl=http://x"]
    assert deploy.main(arguments, account.client) == 1
    assert "Nothing was deployed" in capsys.readouterr().err
    assert "carnet-staging" not in _stacks(account)


def test_two_stacks_share_nothing_and_a_second_deploy_changes_nothing(
    account: LocalAws, packaged: Package
) -> None:
    first, second = (Deployed(stack, account.client) for stack in STAGES)
    for stack in STAGES:
        parameters = {"BaseUrl": f"http://{stack}.example", "SecretsPrefix": stack}
        assert deploy.deploy(account.client, stack, "packages", REGION, packaged, parameters)
        assert not deploy.deploy(account.client, stack, "packages", REGION, packaged, parameters)
    assert not deploy.deploy(account.client, STAGES[0], "packages", REGION, packaged, {}), "given values stay"

    assert first.parameters["BaseUrl"] == "http://carnet.example"
    held = [{id_ for kind, id_ in each.resources.values() if kind in KINDS} for each in (first, second)]
    assert held[0]
    assert not held[0] & held[1]
    environment = _environment(account, second)
    assert (environment["CARNET_STACK"], environment["CARNET_SECRETS_PREFIX"]) == (STAGES[1], STAGES[1])
    assert environment["CARNET_TABLE"] == second.outputs["OwnTable"] == second.table_name
    namespaces = {
        alarm["Namespace"]
        for alarm in account.client("cloudwatch").describe_alarms(MaxRecords=100)["MetricAlarms"]
    }
    assert {"Carnet/carnet", "Carnet/carnet-staging"} <= namespaces
    assert any("Nobody gets the alarms" in said for said in deploy.left_to_do(account.client, STAGES[1]))


def test_the_table_is_kept_from_being_replaced_and_the_stack_from_being_deleted(
    account: LocalAws, packaged: Package
) -> None:
    deploy.deploy(account.client, STAGES[0], "packages", REGION, packaged, {"BaseUrl": "http://x.example"})
    cloudformation = account.client("cloudformation")
    policy = json.loads(cloudformation.get_stack_policy(StackName=STAGES[0])["StackPolicyBody"])
    (denied,) = [each for each in policy["Statement"] if each["Effect"] == "Deny"]

    assert denied["Resource"] == "LogicalResourceId/Table"
    with pytest.raises(cloudformation.exceptions.ClientError, match=r"(?i)protect"):
        cloudformation.delete_stack(StackName=STAGES[0])


def test_a_stack_without_browsers_has_and_pays_nothing_for_them_and_can_have_them_later(
    account: LocalAws, packaged: Package
) -> None:
    parameters = {"BaseUrl": "http://x.example", "Browsers": "off"}
    deploy.deploy(account.client, STAGES[0], "packages", REGION, packaged, parameters)
    without = _paid(Deployed(STAGES[0], account.client))
    assert [name for name in without if "Browser" in name] == []

    deploy.deploy(account.client, STAGES[0], "packages", REGION, packaged, {"Browsers": "on"})
    added = _paid(Deployed(STAGES[0], account.client)) - without
    assert {name for name in added if name.endswith("Alarm")} == {
        f"Browser{what}Alarm"
        for what in ("CampaignQueueAge", "DeadLetters", "Misconfigured", "QueueAge", "Refused")
    }
    assert {"BrowserQueue", "BrowserCampaignQueue", "BrowserDeadLetters", "PushBrowser"} <= added


def test_a_stack_over_a_table_that_is_there_uses_that_one(account: LocalAws, packaged: Package) -> None:
    """As after a stack that was deleted by mistake: its table stayed."""
    deploy.deploy(account.client, STAGES[0], "packages", REGION, packaged, {"BaseUrl": "http://x.example"})
    there = Deployed(STAGES[0], account.client)
    other = {"OtherTable": there.table_name, "OtherTableStreamArn": there.outputs["TableStreamArn"]}
    parameters = {"BaseUrl": "http://y.example", **other}
    deploy.deploy(account.client, STAGES[1], "packages", REGION, packaged, parameters)
    again = Deployed(STAGES[1], account.client)

    assert again.table_name == there.table_name != again.outputs["OwnTable"]
    assert _environment(account, again)["CARNET_TABLE"] == there.table_name
    mappings = account.client("lambda").list_event_source_mappings(
        FunctionName=again.outputs["RouteFunction"]
    )
    assert [each["EventSourceArn"] for each in mappings["EventSourceMappings"]] == [
        other["OtherTableStreamArn"]
    ]


def _paid(deployed: Deployed) -> set[str]:
    """Its resources but logs, which cost by what is in them."""
    return {name for name, (kind, _) in deployed.resources.items() if kind != "AWS::Logs::LogGroup"}


def _environment(aws: LocalAws, deployed: Deployed) -> Any:
    function = deployed.outputs["RouteFunction"]
    held = aws.client("lambda").get_function_configuration(FunctionName=function)
    return held["Environment"]["Variables"]


def _stacks(aws: LocalAws) -> list[str]:
    listed = aws.client("cloudformation").describe_stacks()["Stacks"]
    return [each["StackName"] for each in listed if not each["StackStatus"].startswith("DELETE")]
