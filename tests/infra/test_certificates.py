"""The development chain: what OpenSSL makes of it, and when it is made again."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infra.local.certificates import FILES, make_chain

NOW = datetime.now(UTC)


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in FILES}


@pytest.mark.parametrize(
    ("purpose", "file"), [("sslclient", "pass_cert.pem"), ("sslserver", "server_cert.pem")]
)
def test_openssl_accepts_each_certificate_for_its_purpose(tmp_path: Path, purpose: str, file: str) -> None:
    make_chain(tmp_path)

    checked = subprocess.run(
        [
            *("openssl", "verify", "-x509_strict", "-purpose", purpose, "-CAfile", tmp_path / "root.pem"),
            *("-untrusted", tmp_path / "intermediate.pem", tmp_path / file),
        ],
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert checked.returncode == 0, checked.stderr


def test_a_good_chain_stays(tmp_path: Path) -> None:
    make_chain(tmp_path, now=NOW)
    before = contents(tmp_path)
    make_chain(tmp_path, now=NOW + timedelta(days=300))

    assert contents(tmp_path) == before


def test_a_chain_with_less_than_a_month_left_is_made_again_as_a_whole(tmp_path: Path) -> None:
    make_chain(tmp_path, now=NOW)
    before = contents(tmp_path)
    make_chain(tmp_path, now=NOW + timedelta(days=336))

    assert all(content != before[name] for name, content in contents(tmp_path).items())


def test_a_chain_with_a_file_missing_is_made_again_as_a_whole(tmp_path: Path) -> None:
    make_chain(tmp_path, now=NOW)
    before = contents(tmp_path)
    (tmp_path / "server_key.pem").unlink()
    make_chain(tmp_path, now=NOW)

    assert all(content != before[name] for name, content in contents(tmp_path).items())


def test_keys_are_for_their_owner_alone(tmp_path: Path) -> None:
    make_chain(tmp_path)

    modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in FILES}
    assert {modes["pass_key.pem"], modes["server_key.pem"]} == {0o600}
