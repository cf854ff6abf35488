"""The emulated AWS on this machine: start it, deploy the packaged template to it, keep its state."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from infra import change_set
from infra.local.processes import Running, StartFailed, answers, start, wait_until_ready
from infra.package import ROOT, Package

REGION = "eu-central-1"
STACK = "carnet"
BUCKET = "carnet-packages"
FAST = {"Delay": 1, "MaxAttempts": 120}  # two minutes; a deploy takes two seconds
WORKER_IDLE_S = 1800  # a worker is kept this long, so that a demo left alone is not slow again


@dataclass(frozen=True, slots=True)
class LocalAws:
    """An emulated account that listens on 127.0.0.1:`port` and keeps its state in `folder`."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def client(self, service: str) -> Any:
        """A boto3 client of the account's owner; Any, because one function makes every kind."""
        sdk: Any = boto3  # its stubs know literal names only
        return sdk.client(
            service,
            region_name=REGION,
            endpoint_url=self.url,
            aws_access_key_id="test",  # the emulator's name for the account's root
            aws_secret_access_key="test",
            config=Config(retries={"mode": "standard"}, connect_timeout=5, read_timeout=60),
        )

    def start(self, log: Path) -> Running:
        """Start it, policies enforced, with the state of the last clean stop."""
        shutil.rmtree(self.folder / "tmp", ignore_errors=True)
        for name in ("state", "s3", "tmp"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        _forget_stream_positions(self.folder / "state" / "lambda.json")
        python = ROOT / ".local" / "venv-aws" / "bin" / "python"
        command = [str(python), "-I", "-X", "faulthandler", str(Path(__file__).with_name("emulator.py"))]
        running = start("The emulated AWS", command, log=log, cwd=self.folder, env=self._environment())
        wait_until_ready(running, lambda: answers(f"{self.url}/_ministack/ready"), log=log)
        return running

    def deploy(self, package: Package, parameters: Mapping[str, str]) -> dict[str, str]:
        """Bring the stack to `package` by a change set, as on AWS; return the stack's outputs."""
        cloudformation = self.client("cloudformation")
        try:
            change_set.apply(cloudformation, STACK, self._upload(package), parameters, FAST)
        except change_set.NotDeployed as error:
            raise StartFailed(str(error)) from error
        after = change_set.described(cloudformation, STACK)
        assert after is not None
        outputs = {output["OutputKey"]: output["OutputValue"] for output in after["Outputs"]}
        self._expire_items(outputs["TableName"])
        return outputs

    def put_secret(self, name: str, value: Mapping[str, object], *, keep: bool = False) -> None:
        """Store a secret; with `keep`, only if there is none yet."""
        secrets = self.client("secretsmanager")
        try:
            secrets.create_secret(Name=name, SecretString=json.dumps(value))
        except secrets.exceptions.ResourceExistsException:
            if not keep:
                secrets.put_secret_value(SecretId=name, SecretString=json.dumps(value))

    def read_secret(self, name: str) -> Mapping[str, Any]:
        held: Mapping[str, Any] = json.loads(
            self.client("secretsmanager").get_secret_value(SecretId=name)["SecretString"]
        )
        return held

    def may_send_from(self, address: str) -> None:
        """Verify a sender at SES, as an operator does once by a mail or a DNS record."""
        ses = self.client("sesv2")
        with suppress(ses.exceptions.AlreadyExistsException):
            ses.create_email_identity(EmailIdentity=address)

    def function_logs(self) -> Iterator[str]:
        """What the functions printed and logged, function by function, oldest first."""
        logs = self.client("logs")
        for group in logs.describe_log_groups()["logGroups"]:
            yield f"== {group['logGroupName']}"
            pages = logs.get_paginator("filter_log_events").paginate(logGroupName=group["logGroupName"])
            for page in pages:
                for event in page["events"]:
                    if not event["message"].startswith(("START ", "END ", "REPORT ")):
                        yield event["message"].rstrip()

    def _environment(self) -> dict[str, str]:
        """All that the emulator, and so each worker, sees of this machine."""
        return {
            "AUTH": "true",
            "BIND_HOST": "127.0.0.1",
            "CARNET_LAMBDA_PYTHON": str(ROOT / ".local" / "venv-lambda" / "bin" / "python"),
            "GATEWAY_PORT": str(self.port),
            "HOME": str(self.folder / "tmp"),  # no ~/.aws of somebody's
            "IOT_MTLS_ENABLED": "0",
            "LAMBDA_WARM_TTL_SECONDS": str(WORKER_IDLE_S),
            "LOG_LEVEL": "INFO",
            "LANG": "C.UTF-8",
            "MINISTACK_REGION": REGION,
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "PERSIST_STATE": "1",
            "PYTHONUNBUFFERED": "1",
            "S3_DATA_DIR": str(self.folder / "s3"),
            "S3_PERSIST": "1",
            "SFTP_ENABLED": "0",
            "STATE_DIR": str(self.folder / "state"),
            "TMPDIR": str(self.folder / "tmp"),
        }

    def _upload(self, package: Package) -> str:
        """Put zip and template where CloudFormation reads them, as `aws cloudformation package` does."""
        s3 = self.client("s3")
        with suppress(s3.exceptions.BucketAlreadyOwnedByYou):
            s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        code = package.zip.read_bytes()
        key = f"{hashlib.sha256(code).hexdigest()}.zip"
        s3.put_object(Bucket=BUCKET, Key=key, Body=code)
        local = f"CodeUri: ./{package.zip.name}"
        template = package.template.read_text()
        assert local in template, "Chalice names the zip otherwise now"
        template = template.replace(local, f"CodeUri: s3://{BUCKET}/{key}")
        s3.put_object(Bucket=BUCKET, Key="template.yaml", Body=template.encode())
        return f"{self.url}/{BUCKET}/template.yaml"

    def _expire_items(self, table: str) -> None:
        """Switch TTL on: the emulator's CloudFormation drops that part of the template."""
        dynamodb = self.client("dynamodb")
        known = dynamodb.describe_time_to_live(TableName=table)["TimeToLiveDescription"]
        if known["TimeToLiveStatus"] == "DISABLED":
            specification = {"Enabled": True, "AttributeName": "ttl_s"}
            dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification=specification)


def _forget_stream_positions(saved: Path) -> None:
    """Let the stream's handlers read from the start again.

    The emulator saves where they stood but not the records, so after a restart they would wait for
    records that have numbers long past.
    """
    if not saved.exists():
        return
    state = json.loads(saved.read_text())
    state.get("payload", state).pop("dynamodb_stream_positions", None)
    saved.write_text(json.dumps(state))
