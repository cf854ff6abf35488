"""The secrets of a development stack."""

import base64
import json
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from infra.credentials import browser_keys
from infra.local.certificates import make_chain
from infra.local.google.account import make_service_account

TOKENS = {"keys": [{"id": "1", "secret": base64.b64encode(b"t" * 32).decode()}]}


class Keys:
    """Each is made when first read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> Any:
        return getattr(self, name)

    renew = read

    @cached_property
    def tokens(self) -> Any:
        return TOKENS

    @cached_property
    def google(self) -> Any:
        path = self._folder / "service_account.json"
        make_service_account(path, "http://127.0.0.1:9")
        return json.loads(path.read_text())

    @cached_property
    def browser(self) -> Any:
        return browser_keys(None, now_s=0)

    @cached_property
    def apple(self) -> Any:
        make_chain(self._folder)
        names = {"certificate_pem": "pass_cert", "key_pem": "pass_key", "intermediate_pem": "intermediate"}
        return {name: (self._folder / f"{file}.pem").read_text() for name, file in names.items()}


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return Keys(tmp_path_factory.mktemp("keys"))
