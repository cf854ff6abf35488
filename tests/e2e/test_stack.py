"""What the local stack promises to those who use it."""

import gzip
import json
import urllib.request
from http.client import HTTPConnection
from pathlib import Path

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.package import ROOT


def test_the_description_names_what_a_script_needs(stack: LocalStack) -> None:
    described = json.loads(stack.description_file.read_text())

    assert described == stack.description
    assert stack.description_file.stat().st_mode & 0o077 == 0
    assert {programme["type"] for programme in described["programmes"]} == {"stamps", "points"}
    for url in (described["phone_url"], described["apple"]["pushes_url"], described["google"]["calls_url"]):
        with urllib.request.urlopen(url, timeout=5) as answer:
            assert answer.status == 200


def test_every_server_listens_on_this_machine_alone(stack: LocalStack) -> None:
    listening = _listening_addresses()

    for port in range(stack.base_port, stack.base_port + 6):
        assert listening[port] == {"127.0.0.1"}, f"port {port}"


def test_what_phones_ask_and_tills_scan_comes_by_the_side_door(stack: LocalStack) -> None:
    """An HTTP API names its request otherwise than the REST API does."""
    asked = {}
    for path in ("/apple/v1/devices/nobody/registrations/pass.nobody", "/api/v1/scans", "/scanner"):
        connection = HTTPConnection("127.0.0.1", stack.ports.app, timeout=30)
        connection.request("GET", path)
        answer = connection.getresponse()
        asked[path] = (answer.status, "apigw-requestid" in answer.headers)

    assert stack.outputs["SideDoorId"]
    assert [*asked.values()] == [(204, True), (405, True), (200, False)]


def test_a_device_that_sends_no_accept_header_gets_the_pass_byte_for_byte(
    stack: LocalStack, cafe: Seed
) -> None:
    card = _enrol(stack, cafe)
    connection = HTTPConnection("127.0.0.1", stack.ports.app, timeout=30)
    connection.putrequest(
        "GET", card["apple_pass_url"].removeprefix(stack.base_url), skip_accept_encoding=True
    )
    connection.endheaders()
    answer = connection.getresponse()

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/vnd.apple.pkpass"
    assert answer.read(4) == b"PK\x03\x04"


@pytest.mark.parametrize(
    ("verb", "path", "status"),
    [
        ("GET", "/", 200),
        ("HEAD", "/", 200),
        ("HEAD", "/scanner", 200),
        ("GET", "/nothing/at/all", 404),
        ("POST", "/api/v1/scan", 404),
        ("DELETE", "/api/v1/scans", 405),
        ("DELETE", "/", 404),
    ],
)
def test_every_path_and_verb_is_answered_in_words(
    stack: LocalStack, verb: str, path: str, status: int
) -> None:
    connection = HTTPConnection("127.0.0.1", stack.ports.app, timeout=30)
    connection.request(verb, path)
    answer = connection.getresponse()
    body = answer.read()

    assert answer.status == status
    if status >= 400:
        assert json.loads(body)["detail"]
    connection.close()


READER = "/web/vendor/reader/zxing_reader.wasm"


@pytest.mark.parametrize(
    ("asked", "coding", "most"),
    [("gzip, deflate, br", "br", 330_000), ("gzip, deflate", "gzip", 420_000), ("identity", None, 1_000_000)],
)
def test_the_reader_of_qr_codes_is_packed_as_the_browser_asks(
    stack: LocalStack, asked: str, coding: str | None, most: int
) -> None:
    connection = HTTPConnection("127.0.0.1", stack.ports.app, timeout=60)
    connection.request("GET", READER, headers={"Accept-Encoding": asked})
    answer = connection.getresponse()
    body = answer.read()

    assert (answer.status, answer.headers["Content-Encoding"]) == (200, coding)
    assert answer.headers["Content-Type"] == "application/wasm"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert len(body) < most
    if coding != "br":
        assert (gzip.decompress(body) if coding else body).startswith(b"\0asm")
    connection.request("GET", READER, headers={"If-None-Match": answer.headers["ETag"]})
    again = connection.getresponse()
    assert (again.status, again.read()) == (304, b"")


def test_workers_run_on_a_clean_interpreter_and_see_nothing_of_this_machine(
    stack: LocalStack, cafe: Seed
) -> None:
    _enrol(stack, cafe)
    workers = _worker_processes(stack)

    assert workers
    for command, environment in workers:
        assert command[0] == str(ROOT / ".local" / "venv-lambda" / "bin" / "python")
        assert not {"PYTEST_CURRENT_TEST", "PYTHONPATH", "VIRTUAL_ENV", "SSH_AUTH_SOCK"} & set(environment)
        assert environment["HOME"].startswith(str(stack.folder))


def test_a_function_may_do_no_more_than_its_role_says(stack: LocalStack) -> None:
    roles = {
        name: stack.outputs[name] for name in ("RouteFunction", "PushAppleFunction", "CallWebhooksFunction")
    }
    iam, functions = stack.aws.client("iam"), stack.aws.client("lambda")
    for function in roles.values():
        role = functions.get_function_configuration(FunctionName=function)["Role"].rpartition("/")[2]
        (policy,) = iam.list_role_policies(RoleName=role)["PolicyNames"]
        statements = iam.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"]["Statement"]
        resources = json.dumps([statement["Resource"] for statement in statements])

        assert stack.outputs["TableName"] in resources
        assert '"*"' not in resources
        assert "secret:carnet/google" not in resources


def test_each_test_has_a_merchant_of_its_own(stack: LocalStack, cafe: Seed) -> None:
    theirs = stack.open_cafe("somebody-else")

    assert _status(stack, cafe, f"/api/v1/cards/{_enrol(stack, theirs)['serial']}") == 404


def _enrol(stack: LocalStack, cafe: Seed) -> dict[str, str]:
    url = f"{stack.base_url}/api/v1/programmes/{cafe.stamps.id}/cards"
    headers = {
        "Authorization": f"Bearer {cafe.api_key}",
        "Content-Type": "application/json",
        "Idempotency-Key": "enrol-1",
    }
    request = urllib.request.Request(url, data=b"{}", headers=headers, method="POST")
    with urllib.request.urlopen(request, timeout=30) as answer:
        card: dict[str, str] = json.load(answer)
    return card


def _status(stack: LocalStack, cafe: Seed, path: str) -> int:
    connection = HTTPConnection("127.0.0.1", stack.ports.app, timeout=30)
    connection.request("GET", path, headers={"Authorization": f"Bearer {cafe.api_key}"})
    return connection.getresponse().status


def _worker_processes(stack: LocalStack) -> list[tuple[list[str], dict[str, str]]]:
    """Command line and environment of each Lambda worker of this stack."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().decode().split("\0")
            if any(part.startswith(str(stack.folder)) and part.endswith("_worker.py") for part in command):
                pairs = (process / "environ").read_bytes().decode().split("\0")
                found.append((command, dict(pair.split("=", 1) for pair in pairs if "=" in pair)))
        except (FileNotFoundError, ProcessLookupError):
            continue  # it ended while we looked
    if not Path("/proc/self").exists():
        pytest.skip("this system has no /proc")
    return found


def _listening_addresses() -> dict[int, set[str]]:
    """Local addresses that accept connections, by port, as Linux's /proc/net/tcp tells."""
    addresses: dict[int, set[str]] = {}
    tables = [path for path in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")) if path.exists()]
    if not tables:
        pytest.skip("this system has no /proc/net")
    for table in tables:
        for line in table.read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            host, _, port = local.partition(":")
            if state == "0A":
                shown = "127.0.0.1" if host == "0100007F" else host
                addresses.setdefault(int(port, 16), set()).add(shown)
    return addresses
