"""An emulated AWS of the session's own, and in it a table like the template's."""

import socket
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.local.aws import LocalAws
from infra.local.processes import stop

TEMPLATE = Path(__file__).resolve().parents[2] / "infra" / "resources.yaml"


class _Template(yaml.SafeLoader):
    """Reads CloudFormation's short forms (!Ref, !GetAtt, !If) as nothing: the table goes without."""


_Template.add_multi_constructor("!", lambda loader, tag, node: None)


@pytest.fixture(scope="session")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalAws]:
    folder = tmp_path_factory.mktemp("aws")
    local = LocalAws(folder, free_port())
    running = local.start(folder / "aws.log")
    yield local
    stop(running)


@pytest.fixture(scope="session")
def dynamodb(aws: LocalAws) -> Any:
    return aws.client("dynamodb")


@pytest.fixture
def table_name(dynamodb: Any) -> Iterator[str]:
    """A new table, made from the definition that is deployed."""
    properties = table_properties()
    name = "carnet-test"
    dynamodb.create_table(TableName=name, **properties)
    yield name
    dynamodb.delete_table(TableName=name)


def table_properties() -> dict[str, Any]:
    properties = resources()["Table"]["Properties"]
    taken = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    stream = {"StreamEnabled": True, **properties["StreamSpecification"]}
    table = {**{name: properties[name] for name in taken}, "StreamSpecification": stream}
    indexes = table["GlobalSecondaryIndexes"]
    table["GlobalSecondaryIndexes"] = [
        {name: value for name, value in index.items() if value is not None} for index in indexes
    ]
    return table


@cache
def resources() -> dict[str, Any]:
    """What the template describes, its references left out; to be read, not changed."""
    described: dict[str, Any] = yaml.load(TEMPLATE.read_text(), _Template)["Resources"]
    return described


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
