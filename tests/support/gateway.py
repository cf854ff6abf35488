"""The real app called as API Gateway calls it, over a store in memory."""

import base64
import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from functools import cache, cached_property
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from chalicelib import wiring
from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.config import Settings
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.domain.programme.programme import Programme
from tests.support.fakes import (
    MERCHANT,
    NOON_MS,
    FakeStore,
    a_merchant,
    a_programme_points,
    a_programme_stamps,
)
from tests.support.fakes.campaigns import FakeCampaigns, FakeWorkQueue
from tests.support.fakes.cases import FakeCases
from tests.support.fakes.directory import FakeDirectory, FakePausing
from tests.support.fakes.erasures import FakeErasedList, FakeErasures, FakeRetentions
from tests.support.fakes.newcomers import FakeAddresses, FakeMail, FakeOpenings, FakeTexts
from tests.support.fakes.pictures import FakeShelf
from tests.support.fakes.questions import FakeQuestions
from tests.support.fakes.sums import FakeSums
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.keys import Keys

API_KEY = "carnet_" + "k" * 43
OTHER_KEY = "carnet_" + "o" * 43
OTHER_MERCHANT = "m-2"
LOCK = threading.Lock()  # Chalice keeps the request it is at on the app: a Lambda has one at a time


def the_app() -> Any:
    """Imported when first called, so that what does not need the app can be tested without it."""
    from app import app

    return app


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def location(self) -> str:
        return str(self.headers["Location"])


def call(
    method: str,
    url: str,
    headers: Mapping[str, str] | None = None,
    body: bytes | str | None = None,
    address: str = "203.0.113.7",
) -> Reply:
    """One request through API Gateway's event into `App.__call__`, and its answer out again."""
    parts = urlsplit(url)
    found = _resource(parts.path)
    if found is None or method not in the_app().routes[found[0]]:
        found = "/{proxy+}", {"proxy": unquote(parts.path.lstrip("/"))}  # greedy: whatever nothing else has
    resource, arguments = found
    raw = body.encode() if isinstance(body, str) else body
    sent = dict(headers or {})
    event = {
        "resource": resource,
        "path": parts.path,
        "httpMethod": method,
        "headers": sent or None,
        "multiValueHeaders": {name: [value] for name, value in sent.items()} or None,
        "multiValueQueryStringParameters": _grouped(parts.query) or None,
        "pathParameters": arguments or None,
        "stageVariables": None,
        "body": base64.b64encode(raw).decode() if raw is not None else None,
        "isBase64Encoded": raw is not None,
        "requestContext": {
            "resourcePath": resource,
            "httpMethod": method,
            "path": parts.path,
            "identity": {"sourceIp": address},
        },
    }
    with LOCK:
        answer = json.loads(json.dumps(the_app()(json.loads(json.dumps(event)), None)))
    content = answer["body"]
    out = base64.b64decode(content) if answer.get("isBase64Encoded") else content.encode()
    named = {name: [value] for name, value in answer["headers"].items()} | answer["multiValueHeaders"]
    return _reply(answer["statusCode"], named, out)


@dataclass
class Shop:
    """A merchant with two programmes and an API key, and what its store holds."""

    store: FakeStore
    stamps: Programme
    points: Programme
    monkeypatch: pytest.MonkeyPatch
    directory: FakeDirectory
    base_url: str
    campaigns: FakeCampaigns
    questions: FakeQuestions
    work_queue: FakeWorkQueue = field(default_factory=FakeWorkQueue)
    webhooks: FakeWebhooks = field(default_factory=FakeWebhooks)
    webhook_queue: FakeWebhookQueue = field(default_factory=FakeWebhookQueue)
    shelf: FakeShelf = field(default_factory=FakeShelf)
    received: list[str] = field(default_factory=list)
    addresses: FakeAddresses = field(default_factory=FakeAddresses)
    mail: FakeMail = field(default_factory=FakeMail)
    texts: FakeTexts = field(default_factory=FakeTexts)
    erased_list: FakeErasedList = field(default_factory=FakeErasedList)
    cases: FakeCases = field(default_factory=FakeCases)
    sums: FakeSums = field(default_factory=FakeSums)

    @cached_property
    def erasures(self) -> FakeErasures:
        return FakeErasures(self.store)

    @cached_property
    def retentions(self) -> FakeRetentions:
        return FakeRetentions(self.directory.note)

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Reply:
        """As the merchant's till: signed in, JSON."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        known = {"Authorization": f"Bearer {API_KEY}", "Content-Type": "application/json"}
        sent = body if isinstance(body, bytes | str) or body is None else json.dumps(body)
        return call(method, path, {**known, **named}, sent)

    def snapshot(self) -> str:
        """Everything that the store holds, to see that nothing changed; but not when a key was last used."""
        held = repr({name: held for name, held in vars(self.store).items() if name != "lock"})
        return re.sub(r"used_ms=\d+", "used_ms", held)


@pytest.fixture
def shop(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    with open_shop(keys, monkeypatch) as opened:
        yield opened


@contextmanager
def open_shop(
    keys: Keys,
    monkeypatch: pytest.MonkeyPatch,
    base_url: str = "https://cards.example",
    save_url: str = "https://pay.google.com/gp/v/save/",
) -> Iterator[Shop]:
    """The app wired to a store in memory: only the outermost adapters are others."""
    settings = Settings(
        "",
        {},
        "",
        base_url,
        google_save_url=save_url,
        sign_up="open",
        mail_from="carnet@cards.example",
        texts_from="Carnet",
    )
    store = FakeStore(a_programme_stamps(), a_programme_points(), a_merchant(id=OTHER_MERCHANT))
    store.put_api_key(ApiKey("till", MERCHANT, "Till", digest_of(API_KEY), NOON_MS))
    store.put_api_key(ApiKey("other", OTHER_MERCHANT, "Till", digest_of(OTHER_KEY), NOON_MS))
    monkeypatch.setattr(wiring, "settings", lambda: settings)
    monkeypatch.setattr(wiring, "store", lambda: store)
    directory = FakeDirectory()
    store.note = directory.note  # what is written with a change stands in the same list
    monkeypatch.setattr(wiring, "directory", lambda: directory)
    pausing = FakePausing()
    monkeypatch.setattr(wiring, "pausing", lambda: pausing)
    monkeypatch.setattr(wiring, "secrets", lambda: keys)
    campaigns = FakeCampaigns(store)
    monkeypatch.setattr(wiring, "campaigns", lambda: campaigns)
    questions = FakeQuestions(store)
    monkeypatch.setattr(wiring, "questions", lambda: questions)
    shop = Shop(
        store,
        a_programme_stamps(),
        a_programme_points(),
        monkeypatch,
        directory,
        base_url,
        campaigns,
        questions,
    )
    monkeypatch.setattr(wiring, "brand_pictures", lambda: BrandPictures(shop.shelf))
    monkeypatch.setattr(wiring, "work_queue", lambda: shop.work_queue)
    monkeypatch.setattr(wiring, "addresses", lambda: shop.addresses)
    monkeypatch.setattr(wiring, "mail", lambda: shop.mail)
    monkeypatch.setattr(wiring, "texts", lambda: shop.texts)
    openings = FakeOpenings(store, directory, shop.addresses)
    monkeypatch.setattr(wiring, "openings", lambda: openings)
    monkeypatch.setattr(wiring, "cases", lambda: shop.cases)
    monkeypatch.setattr(wiring, "sums", lambda: shop.sums)
    monkeypatch.setattr(wiring, "erasures", lambda: shop.erasures)
    monkeypatch.setattr(wiring, "retentions", lambda: shop.retentions)
    monkeypatch.setattr(wiring, "erased_list", lambda: shop.erased_list)
    monkeypatch.setattr(wiring, "wait_s", lambda _: None)
    monkeypatch.setattr(wiring, "webhooks", lambda: shop.webhooks)
    monkeypatch.setattr(wiring, "webhook_queue", lambda: shop.webhook_queue)
    _forget_wired()
    yield shop
    _forget_wired()


def _forget_wired() -> None:
    for made in vars(wiring).values():
        if hasattr(made, "cache_clear"):
            made.cache_clear()


@cache
def _routes() -> dict[int, list[tuple[str, list[str], list[bool]]]]:
    """Each route that is not greedy by its number of parts: itself, its parts, which of them are variable."""
    by_length: dict[int, list[tuple[str, list[str], list[bool]]]] = {}
    for route in the_app().routes:
        parts = route.strip("/").split("/")
        if not route.endswith("+}"):
            held = by_length.setdefault(len(parts), [])
            held.append((route, parts, [part[:1] == "{" for part in parts]))
    return by_length


def _resource(path: str) -> tuple[str, dict[str, str]] | None:
    """The route of a path: fixed parts go before variable ones, as in API Gateway."""
    asked = path.strip("/").split("/")
    fitting = [
        (variable, route, parts)
        for route, parts, variable in _routes().get(len(asked), [])
        if all(
            value if free else part == value for free, part, value in zip(variable, parts, asked, strict=True)
        )
    ]
    if not fitting:
        return None
    variable, route, parts = min(fitting)
    pairs = zip(variable, parts, asked, strict=True)
    return route, {part[1:-1]: unquote(value) for free, part, value in pairs if free}


def _grouped(query: str) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        grouped.setdefault(name, []).append(value)
    return grouped


def _reply(status: int, headers: Mapping[str, list[str]], body: bytes) -> Reply:
    message = Message()
    for name, values in headers.items():
        for value in values:
            message.add_header(name, value)
    return Reply(status, message, body)
