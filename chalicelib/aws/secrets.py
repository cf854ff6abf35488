"""Secrets Manager's JSON secrets, kept in the process for a while."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from chalicelib.aws.table.recent import Recent

if TYPE_CHECKING:
    from types_boto3_secretsmanager import SecretsManagerClient

SECRET_TTL_S = 300.0  # a rotated secret is in use everywhere within this


class SecretUnusable(Exception):
    """A secret is missing or is no JSON object; the text says what to do."""


class Secrets:
    """Secrets named `prefix/name`. `clock_s` gives seconds."""

    def __init__(self, client: SecretsManagerClient, prefix: str, clock_s: Callable[[], float]) -> None:
        self._client = client
        self._prefix = prefix
        self._recent: Recent[dict[str, Any]] = Recent(SECRET_TTL_S, clock_s)

    def read(self, name: str) -> dict[str, Any]:
        """The JSON object in a secret."""
        found = self._recent.get(name, lambda: self._load(f"{self._prefix}/{name}"))
        assert found is not None, "_load returns an object or raises"
        return found

    def _load(self, secret_id: str) -> dict[str, Any]:
        try:
            text = self._client.get_secret_value(SecretId=secret_id)["SecretString"]
        except self._client.exceptions.ResourceNotFoundException as error:
            raise SecretUnusable(f"There is no secret {secret_id}. Create it in Secrets Manager.") from error
        except KeyError as error:
            raise SecretUnusable(f"The secret {secret_id} is binary. Store it as JSON text.") from error
        try:
            held = json.loads(text)
        except json.JSONDecodeError as error:
            # Without the decoder's error as its cause: that one carries the secret's text.
            where = f"line {error.lineno}, column {error.colno}"
            raise SecretUnusable(f"The secret {secret_id} is not JSON: see {where}.") from None
        if not isinstance(held, dict):
            raise SecretUnusable(f"The secret {secret_id} must be a JSON object.")
        return held
