"""Secrets: read once in a while, and a bad one is named without being shown."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from chalicelib.aws.secrets import RENEW_S, SECRET_TTL_S, Secrets, SecretUnusable
from infra.local.aws import LocalAws


@pytest.fixture
def secretsmanager(aws: LocalAws) -> Any:
    return aws.client("secretsmanager")


@pytest.fixture
def named(secretsmanager: Any) -> Iterator[str]:
    secretsmanager.create_secret(Name="carnet/tokens", SecretString=json.dumps({"keys": [1]}))
    yield "tokens"
    secretsmanager.delete_secret(SecretId="carnet/tokens", ForceDeleteWithoutRecovery=True)


def put(secretsmanager: Any, text: str) -> None:
    secretsmanager.put_secret_value(SecretId="carnet/tokens", SecretString=text)


def test_a_secret_is_read_once_until_its_time_is_up(secretsmanager: Any, named: str) -> None:
    now_s = [1000.0]
    secrets = Secrets(secretsmanager, "carnet", lambda: now_s[0])
    assert secrets.read(named) == {"keys": [1]}
    put(secretsmanager, json.dumps({"keys": [1, 2]}))
    now_s[0] += SECRET_TTL_S - 1
    assert secrets.read(named) == {"keys": [1]}
    now_s[0] += 1

    assert secrets.read(named) == {"keys": [1, 2]}


def test_a_secret_that_is_missing_is_named(secretsmanager: Any) -> None:
    with pytest.raises(SecretUnusable, match="There is no secret carnet/nothing"):
        Secrets(secretsmanager, "carnet", lambda: 0.0).read("nothing")


@pytest.mark.parametrize("text", ['{"private_key": "s3cret"', '["s3cret"]', '"s3cret"', "s3cret"])
def test_a_secret_that_is_no_json_object_is_named_and_not_shown(
    secretsmanager: Any, named: str, text: str
) -> None:
    put(secretsmanager, text)
    with pytest.raises(SecretUnusable, match="carnet/tokens") as refused:
        Secrets(secretsmanager, "carnet", lambda: 0.0).read(named)

    assert "s3cret" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_an_unknown_id_has_the_secret_read_at_once_but_not_for_every_guess(
    secretsmanager: Any, named: str
) -> None:
    now_s = [1000.0]
    secrets = Secrets(secretsmanager, "carnet", lambda: now_s[0])
    secrets.read(named)
    put(secretsmanager, json.dumps({"keys": [1, 2]}))
    assert secrets.renew(named) == {"keys": [1]}

    now_s[0] += RENEW_S
    assert secrets.renew(named) == {"keys": [1, 2]}
    assert secrets.read(named) == {"keys": [1, 2]}


def test_a_secret_that_is_half_written_leaves_the_one_before_in_use(secretsmanager: Any, named: str) -> None:
    now_s = [1000.0]
    secrets = Secrets(secretsmanager, "carnet", lambda: now_s[0])
    secrets.read(named)
    put(secretsmanager, '{"keys": [1, ')
    now_s[0] += SECRET_TTL_S

    assert secrets.read(named) == {"keys": [1]}
