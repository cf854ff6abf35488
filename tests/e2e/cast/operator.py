"""The operator at a keyboard: `infra.admin` against a deployed stack."""

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

import boto3
import pytest

from infra import admin
from infra.local.aws import REGION
from infra.local.stack import LocalStack
from infra.night.deployed import DEPLOYMENT, Deployed

SEEDED = ("outlet.add", "staff.invite", "staff.accept")  # by who set the café up


@dataclass(frozen=True, slots=True)
class Operator:
    stack: LocalStack

    def says(self, *command: str, status: int | None = 0) -> str:
        """What a command prints, with the operator's own environment; `status` None: however it ends."""
        environment = {
            "AWS_ENDPOINT_URL": self.stack.aws.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": REGION,
        }
        printed, besides = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as at, redirect_stdout(printed), redirect_stderr(besides):
            for name in [name for name in os.environ if name.startswith("AWS_")]:
                at.delenv(name)
            for name, value in environment.items():
                at.setenv(name, value)
            at.setattr(boto3, "DEFAULT_SESSION", None)
            try:
                ended = admin.main(list(command))
            except SystemExit as left:
                ended = left.code if isinstance(left.code, int) else 1
        assert status is None or ended == status, printed.getvalue() + besides.getvalue()
        return printed.getvalue()

    @property
    def deployed(self) -> Deployed:
        return Deployed("carnet", self.stack.aws.client)

    def noted(self, merchant_id: str = DEPLOYMENT) -> list[str]:
        lines = self.stack.directory().audit(merchant_id, 20, "").lines
        return [line.what for line in lines if line.by == "operator" and line.what not in SEEDED]
