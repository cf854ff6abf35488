"""Secrets Manager's JSON secrets, kept in the process for a while."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types_boto3_secretsmanager import SecretsManagerClient

SECRET_TTL_S = 300.0  # a rotated secret is in use everywhere within this
RENEW_S = 5.0  # an id that nobody knows has the secret read anew, not more often than this

log = logging.getLogger(__name__)


class SecretUnusable(Exception):
    """A secret is missing or is no JSON object; the text says what to do."""


class Secrets:
    """Secrets named `prefix/name`. `clock_s` gives seconds."""

    def __init__(self, client: SecretsManagerClient, prefix: str, clock_s: Callable[[], float]) -> None:
        self._client = client
        self._prefix = prefix
        self._clock_s = clock_s
        self._kept: dict[str, tuple[float, dict[str, Any]]] = {}

    def read(self, name: str) -> dict[str, Any]:
        """The JSON object in a secret, as it was within SECRET_TTL_S."""
        return self._at_most(name, SECRET_TTL_S)

    def renew(self, name: str) -> dict[str, Any]:
        """The secret as it is now: for an id that the one in hand does not know."""
        return self._at_most(name, RENEW_S)

    def _at_most(self, name: str, age_s: float) -> dict[str, Any]:
        now_s = self._clock_s()
        kept = self._kept.get(name)
        if kept is not None and now_s - kept[0] < age_s:
            return kept[1]
        try:
            held = self._load(f"{self._prefix}/{name}")
        except Exception:
            if kept is None:
                raise
            # Half written, or Secrets Manager is away: what worked goes on working, and is asked for again.
            log.exception("the secret %s cannot be read; the one read before stays in use", name)
            held = kept[1]
        self._kept[name] = (now_s, held)
        return held

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
