"""The OpenAPI document is true to the routes, and nothing that it allows or forbids gives a 500."""

import io
import json
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi import checks

from app import app
from chalicelib import wiring
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Session
from chalicelib.entrypoints.api.openapi import document
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import API_KEY, Shop, call
from tests.support.people import staffed
from tests.support.volume import volume

# API Gateway answers an unknown method itself, and a scan that the schema allows can name an unknown card.
NOT_CHECKED = [
    checks.unsupported_method,
    checks.allow_header_conformance,
    checks.positive_data_acceptance,
    checks.ensure_resource_availability,
]
SIGNED_IN = {"Authorization": f"Bearer {API_KEY}"}
SERIAL = "A" * 26
EVERY_CASE = volume(0, 1) == 1  # in the soak
OF_A_CARD = r"serial|programme_id|/scans|/redemptions|/refunds|/test$"  # a known one makes a difference

F = TypeVar("F", bound=Callable[..., object])

bounded = settings(
    max_examples=volume(2, 100),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


def gateway(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """API Gateway as WSGI."""
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_") or (name == "CONTENT_TYPE" and value)
    }
    stream: io.BytesIO = environ["wsgi.input"]
    body = stream.read(int(environ.get("CONTENT_LENGTH") or 0)) or None
    path, question = environ["REQUEST_URI"].partition("?")[0], environ["QUERY_STRING"]
    reply = call(environ["REQUEST_METHOD"], f"{path}?{question}", headers, body)
    start_response(f"{reply.status} -", list(reply.headers.items()))
    return [reply.body]


DOCUMENT = document("http://localhost", app.operations)
OPERATIONS = [(path, method) for path, methods in DOCUMENT["paths"].items() for method in methods]


def map_body(context: Any, body: Any) -> Any:
    known = {"barcode": wiring.barcode(a_card(SERIAL)), "reward": "free"}
    if not isinstance(body, dict):
        return body
    return {name: known.get(name, value) for name, value in body.items()}


def map_path_parameters(context: Any, parameters: Any) -> Any:
    known = {"serial": SERIAL, "programme_id": "coffee"}
    return {name: known.get(name, value) for name, value in parameters.items()} if parameters else parameters


@pytest.fixture
def described(request: pytest.FixtureRequest) -> Any:
    """One operation of the document: its cases are made when its test runs, not by each worker at first."""
    path, method = request.param
    alone = {path: {method: DOCUMENT["paths"][path][method]}}
    schema = schemathesis.openapi.from_dict({**DOCUMENT, "paths": alone})
    schema.app = gateway
    schema.config.generation.update(allow_extra_parameters=False)  # what a route does not know it passes over
    return schema


@pytest.fixture
def described_to_a_key(request: pytest.FixtureRequest, described: Any) -> Any:
    """A route that takes no key refuses it whatever comes: there a few cases do."""
    path, method = request.node.callspec.params["described"]
    security = DOCUMENT["paths"][path][method]["security"]
    described.config.phases.coverage.enabled = EVERY_CASE or not security or {"apiKey": []} in security
    return described


@pytest.fixture
def described_with_a_card(described: Any) -> Any:
    described.hook(map_body)
    described.hook(map_path_parameters)
    return described


@pytest.fixture
def described_to_a_key_with_a_card(described_with_a_card: Any) -> Any:
    """What lies at the bounds is tried without a card, and by an owner."""
    described_with_a_card.config.phases.coverage.enabled = EVERY_CASE
    return described_with_a_card


def each(of: str, schema: str) -> Callable[[F], F]:
    """The test for each operation whose path fits, with cases of the schema that this fixture gives."""
    asked = [(path, method) for path, method in OPERATIONS if re.search(of, path)]
    names = [f"{method.upper()} {path}" for path, method in asked]
    cases = schemathesis.pytest.from_fixture(schema).parametrize()

    def decorate(test: F) -> F:
        of_each = pytest.mark.parametrize("described", asked, ids=names, indirect=True)
        return cast(F, of_each(cases(test)))

    return decorate


@each("", "described_to_a_key")
@bounded
def test_the_api_keeps_to_its_document(case: Any, shop: Shop) -> None:
    case.call_and_validate(headers=SIGNED_IN, excluded_checks=NOT_CHECKED)


@each(OF_A_CARD, "described_to_a_key_with_a_card")
@bounded
def test_the_api_keeps_to_its_document_for_a_card_that_exists(case: Any, shop: Shop) -> None:
    """What was put in may have mended a bad request, so that a good answer is right too."""
    shop.store.enrol(a_card(SERIAL), "")
    excluded = [*NOT_CHECKED, checks.negative_data_rejection]
    case.call_and_validate(headers=SIGNED_IN, excluded_checks=excluded)


@each("", "described_with_a_card")
@settings(bounded, max_examples=volume(2, 60))
def test_the_api_keeps_to_its_document_for_an_owner(case: Any, shop: Shop) -> None:
    """A person at the till and in the owner's pages; a session that ends itself leaves the rest refused."""
    shop.store.enrol(a_card(SERIAL), "")
    if not shop.directory.people_count(MERCHANT):
        staffed(shop.directory)
    session = Session(
        digest_of("s"), MERCHANT, "olga", wiring.clock_ms(), wiring.clock_ms() + 60_000, outlet_id="main"
    )
    shop.directory.begin(session)
    headers = {"Cookie": "__Host-carnet_session=s", "Sec-Fetch-Site": "same-origin"}
    excluded = [*NOT_CHECKED, checks.negative_data_rejection, checks.ignored_auth]
    case.call_and_validate(headers=headers, excluded_checks=excluded)


def test_every_reference_leads_to_a_schema_and_every_schema_is_referred_to() -> None:
    schemas = DOCUMENT["components"]["schemas"]
    referred = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(DOCUMENT)))
    assert referred == set(schemas)


def test_a_schema_is_called_by_a_name_and_not_by_a_python_path() -> None:
    """The library names two classes of one name by their modules."""
    schemas = DOCUMENT["components"]["schemas"]
    assert [name for name in schemas if not re.fullmatch(r"[A-Z][A-Za-z]+", name)] == []


def test_the_document_names_every_route_and_no_other(shop: Shop) -> None:
    paths = call("GET", "/api/v1/openapi.json").json["paths"]
    described = {(path, method.upper()) for path, methods in paths.items() for method in methods}
    offered = {
        (path, method)
        for path, methods in app.routes.items()
        for method in methods
        if path.startswith("/api/v1/") and path != "/api/v1/openapi.json"
    }
    assert described == offered


def test_the_document_says_who_may_call_what() -> None:
    paths = DOCUMENT["paths"]
    described = {
        operation["operationId"]: operation for path in paths.values() for operation in path.values()
    }
    said = {id_: [*map("".join, operation["security"])] for id_, operation in described.items()}
    assert said["signIn"] == []
    assert said["getTill"] == said["invite"] == ["session"]
    assert said["getCard"] == said["addCampaign"] == ["apiKey", "session"]
    assert said["scan"] == ["apiKey"]


def test_what_a_pos_calls_stands_apart_from_the_rest(shop: Shop) -> None:
    document = shop.call("GET", "/api/v1/openapi.json").json
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    of_pos = {operation["operationId"] for operation in operations if operation["tags"] == ["pos"]}
    assert {"enrol", "findCards", "getCard", "listEntries", "scan", "redeem", "reverse", "refund"} <= of_pos
    assert len(of_pos) <= 40
    assert {tag["name"] for tag in document["tags"]} == {operation["tags"][0] for operation in operations}


def test_every_guarded_operation_lists_what_its_guard_answers(shop: Shop) -> None:
    document = shop.call("GET", "/api/v1/openapi.json").json
    scan = document["paths"]["/api/v1/scans"]["post"]["responses"]
    assert {"401", "403", "404", "409", "422", "429", "503"} <= set(scan)
