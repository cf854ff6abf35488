"""The document has a good request for all that a POS calls, and each is answered well as it stands."""

from typing import Any

import jsonschema_rs
import pytest

from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.domain.programme.sale.limits import Limits
from tests.support.fakes import a_merchant, a_programme_points
from tests.support.gateway import Shop

MEMBERS = ("pay", "pauseMembership", "resumeMembership", "withdraw")
BESIDE = ("honourPaper", "makeGood", "takeCup", "openCase", "setConsent", "handOver")
IN_ORDER = ("enrol", "scan", "correctSale", "correctEntry", "redeem", *MEMBERS, "reverse", "refund", *BESIDE)
PARTS = (
    Membership("club", {"en": "Club"}, 500),
    Right("sorry", {"en": "a coffee on us"}, on="case", cost_minor=70),
    Suspended("cup", {"en": "a coffee"}, cost=1),
)


@pytest.fixture
def described(shop: Shop) -> Any:
    return shop.call("GET", "/api/v1/openapi.json").json


def of_a_pos(described: Any) -> dict[str, Any]:
    return {
        operation["operationId"]: {**operation, "path": path, "method": method.upper()}
        for path, operations in described["paths"].items()
        for method, operation in operations.items()
        if operation["tags"] == ["pos"]
    }


def bodies(operation: Any) -> dict[str, Any]:
    content = operation["requestBody"]["content"]["application/json"]
    return {name: each["value"] for name, each in content.get("examples", {}).items()}


def test_all_that_a_pos_sends_has_an_example_that_its_schema_allows(described: Any) -> None:
    operations = of_a_pos(described)
    assert {id_ for id_, each in operations.items() if "requestBody" in each} == set(IN_ORDER)
    for id_, operation in operations.items():
        for parameter in operation["parameters"]:
            if parameter["name"] not in ("Accept-Language", "after"):
                given = parameter["schema"].get("examples")
                assert given, (id_, parameter["name"])
                jsonschema_rs.validate(parameter["schema"], given[0])
        if "requestBody" in operation:
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            assert bodies(operation), id_
            for body in bodies(operation).values():
                jsonschema_rs.validate({**schema, "components": described["components"]}, body)


def test_each_example_is_answered_well(described: Any, shop: Shop) -> None:
    """With a code and an entry that there are; all else is sent as it is written."""
    operations = of_a_pos(described)
    programme_id = operations["enrol"]["parameters"][0]["schema"]["examples"][0]
    shop.store.put_programme(
        a_programme_points(id=programme_id, parts=PARTS, limits=Limits(papers_per_day_max=9))
    )
    shop.store.put_merchant(a_merchant(budgets={"api": 500}))
    known: dict[str, str] = {"part_id": "cup"}
    for id_ in IN_ORDER:
        operation = operations[id_]
        if id_ == "takeCup":
            given = {"barcode": known["barcode"], "reward": "cup"}
            shop.call("POST", "/api/v1/redemptions", given, Idempotency_Key="given-on")
        for number, (name, body) in enumerate(bodies(operation).items()):
            path = operation["path"].format(programme_id=programme_id, number="1042", **known)
            sent = {**body, **({"barcode": known["barcode"]} if "barcode" in body else {})}
            reply = shop.call(operation["method"], path, sent, Idempotency_Key=f"{id_}-{number}")
            assert reply.status in (200, 201), (id_, name, reply.text)
            answered = reply.json
            if id_ == "refund":
                assert answered["card"]["balance"] == 10  # two visits, which nobody took back
            known |= {name: answered[name] for name in ("barcode", "serial")} if id_ == "enrol" else {}
            known |= {"entry_id": answered["entry"]["id"]} if id_ in ("scan", "redeem") else {}
            known |= {"payment_id": answered["entry"]["id"]} if id_ == "pay" else {}
