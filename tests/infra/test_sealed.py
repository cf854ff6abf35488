"""The secrets leave a stack and come into another, and only with the password."""

import json
from pathlib import Path
from typing import Any

import pytest

from infra import sealed
from infra.local.aws import LocalAws

PASSWORD = "four words of no relation"  # of this test's file
TOKENS = {"keys": [{"id": "1", "secret": "c2VjcmV0", "from_s": 0}]}


@pytest.fixture
def secrets(aws: LocalAws) -> Any:
    client = aws.client("secretsmanager")
    for prefix in ("here", "there"):
        for name in sealed.NAMES:
            if sealed._text(client, f"{prefix}/{name}") is not None:
                client.delete_secret(SecretId=f"{prefix}/{name}", ForceDeleteWithoutRecovery=True)
    client.create_secret(Name="here/tokens", SecretString=json.dumps(TOKENS))
    return client


def test_what_is_exported_is_imported_elsewhere_and_again_without_harm(secrets: Any, tmp_path: Path) -> None:
    file = tmp_path / "secrets.carnet"

    assert sealed.export(secrets, "here", PASSWORD, file) == ["tokens"]
    assert sealed.restore(secrets, "there", PASSWORD, file) == ["tokens"]
    assert json.loads(secrets.get_secret_value(SecretId="there/tokens")["SecretString"]) == TOKENS
    assert sealed.restore(secrets, "there", PASSWORD, file) == []
    assert file.stat().st_mode & 0o077 == 0
    assert b"c2VjcmV0" not in file.read_bytes()


def test_a_wrong_password_a_damaged_file_and_another_file_are_refused(secrets: Any, tmp_path: Path) -> None:
    file = tmp_path / "secrets.carnet"
    sealed.export(secrets, "here", PASSWORD, file)
    whole = file.read_bytes()
    with pytest.raises(sealed.NotOpened, match="password is wrong"):
        sealed.restore(secrets, "there", "another password", file)
    for content, why in (
        (whole[:-1], "damaged"),
        (whole[:20], "damaged"),
        (whole[:-1] + bytes([whole[-1] ^ 1]), "damaged"),
        (b"{}", "no file of"),
        (b"", "no file of"),
    ):
        file.write_bytes(content)
        with pytest.raises(sealed.NotOpened, match=why):
            sealed.restore(secrets, "there", PASSWORD, file)
    with pytest.raises(sealed.NotOpened, match="12 characters"):
        sealed.export(secrets, "here", "short", tmp_path / "other")


def test_keys_that_are_there_are_never_written_over(secrets: Any, tmp_path: Path) -> None:
    file = tmp_path / "secrets.carnet"
    sealed.export(secrets, "here", PASSWORD, file)
    secrets.create_secret(Name="there/tokens", SecretString='{"keys": []}')

    with pytest.raises(sealed.NotOpened, match="there/tokens is there with other content"):
        sealed.restore(secrets, "there", PASSWORD, file)
    assert secrets.get_secret_value(SecretId="there/tokens")["SecretString"] == '{"keys": []}'
    with pytest.raises(FileExistsError):
        sealed.export(secrets, "here", PASSWORD, file)
