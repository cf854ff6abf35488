"""What a deployment brings: its settings, its files, the SDK's clients and the secrets."""

import functools
from pathlib import Path
from typing import Any

from chalicelib import wiring
from chalicelib.config import Settings

TEMPLATES = Path(__file__).resolve().parents[2] / "pass_templates"


@functools.cache
def settings() -> Settings:
    return Settings.read()


@functools.cache
def client(service: str) -> Any:
    import boto3
    from botocore.config import Config

    # A till waits at most the API's 29 s; the ledger's keys make any retry safe. What we send is typed: to
    # have the SDK check each attribute against the API's model is a quarter of a page of deliveries.
    patient = Config(
        connect_timeout=2,
        read_timeout=5,
        retries={"mode": "standard", "max_attempts": 3},
        parameter_validation=False,
        s3={"addressing_style": "path"},  # the local AWS has no name for each bucket
    )
    sdk: Any = boto3  # its stubs know literal names only
    return sdk.client(service, config=patient)


@functools.cache
def secrets() -> Any:
    from chalicelib.aws.secrets import Secrets

    return Secrets(wiring.client("secretsmanager"), wiring.settings().secrets_prefix, wiring.clock_s)


def keep_unrouted(records: list[Any]) -> None:
    """Keep a batch of the stream that could not be read whole, where the deployment has a place for it."""
    bucket = wiring.settings().unrouted_bucket
    if bucket:
        from chalicelib.aws.unrouted import Unrouted

        Unrouted(wiring.client("s3"), bucket, wiring.clock_s).keep(records)


def secret(name: str) -> Any:
    return wiring.secrets().read(name)
