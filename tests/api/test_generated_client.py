"""A client that a developer generates from the served document works with the real app, over HTTP."""

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.gateway import API_KEY, Shop, call, open_shop
from tests.support.keys import Keys
from tests.support.served import served

NAME = "generated_carnet_client"
GENERATE = ("-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning")


@pytest.fixture(scope="module")
def folder(keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package was generated."""
    folder = tmp_path_factory.mktemp("client")
    document, config = folder / "openapi.json", folder / "config.yml"
    with pytest.MonkeyPatch.context() as patch, open_shop(keys, patch):
        document.write_bytes(call("GET", "/api/v1/openapi.json").body)
    config.write_text("post_hooks: []")  # nobody reads it, so it need not be formatted
    paths = ("--path", document, "--config", config, "--output-path", folder / NAME)
    done = subprocess.run(
        [sys.executable, *GENERATE, *map(str, paths)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture
def client(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(folder))
    yield importlib.import_module(NAME)
    for module in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[module]


def operation(client: Any, name: str) -> Any:
    return importlib.import_module(f"{client.__name__}.api.pos.{name}")


def test_a_generated_client_enrols_scans_and_redeems(client: Any, shop: Shop) -> None:
    models = importlib.import_module(f"{client.__name__}.models")
    with served() as base_url, client.AuthenticatedClient(base_url=base_url, token=API_KEY) as till:
        card = operation(client, "enrol").sync(
            "coffee", client=till, body=models.JoinBody(name="Maria"), idempotency_key="join-1"
        )
        scan = models.ScanBody(barcode=card.barcode, visits=10)
        full = operation(client, "scan").sync(client=till, body=scan, idempotency_key="sale-1")
        again = operation(client, "scan").sync(client=till, body=scan, idempotency_key="sale-1")
        wanted = models.RedemptionBody(barcode=card.barcode, reward="free")
        given = operation(client, "redeem").sync(client=till, body=wanted, idempotency_key="reward-1")
        refused = operation(client, "redeem").sync(client=till, body=wanted, idempotency_key="reward-2")

    assert (card.balance, full.card.balance, given.card.balance) == (0, 10, 0)
    assert [reward.id for reward in full.card.rewards] == ["free"]
    assert (full.replayed, again.replayed, again.entry.id) == (False, True, full.entry.id)
    assert given.entry.kind == models.EntryViewKind.REDEEM
    assert (refused.status, refused.code) == (409, "reward_not_reached")
    assert shop.store.cards([card.serial])[card.serial].balance == 0


def test_every_module_of_a_generated_client_can_be_imported(client: Any) -> None:
    modules = [found.name for found in pkgutil.walk_packages(client.__path__, f"{client.__name__}.")]
    for name in modules:
        importlib.import_module(name)
    assert f"{client.__name__}.api.webhooks.add_webhook" in modules
