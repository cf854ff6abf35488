"""What Apple and Google say that they got."""

from functools import partial
from typing import Any

from infra.local.google.kinds import SCHEMAS
from infra.local.google_schema import Discovery
from infra.local.stack import LocalStack
from tests.e2e.cast.wire import Reply, call, eventually


def pushes(stack: LocalStack, token: str) -> list[dict[str, Any]]:
    seen = call("GET", stack.pushes_url).json
    return [each for each in seen if each["token"] == token]


def google_object(stack: LocalStack, serial: str) -> dict[str, Any] | None:
    held = call("GET", f"{stack.google_url}/control/objects").json["objects"]
    return next((each for each in held if each["id"].endswith(f".{serial}")), None)


def balance(held: dict[str, Any]) -> Any:
    points = held["loyaltyPoints"]["balance"]
    return points.get("string", points.get("int"))


def jwt(link: str) -> str:
    return link.rpartition("/")[2]


def save_in_google(stack: LocalStack, card: dict[str, Any], user: str) -> Reply:
    """By the link of an enrolment, once it can be opened: mostly at once, as it carries the card."""
    if not card["google_ready"]:
        made = partial(google_object, stack, card["serial"])
        eventually(made, within_s=60, why="Google has no object")  # a stack just started makes others first
    return call("POST", f"{stack.google_url}/save", {"jwt": jwt(card["google_save_url"]), "user": user})


def schema(google_call: dict[str, Any]) -> str:
    if google_call["path"].endswith("/addMessage"):
        return "AddMessageRequest"
    return SCHEMAS[google_call["path"].split("/")[3]]


def wrong(checked: Discovery, google_call: dict[str, Any]) -> list[str]:
    patch = google_call["method"] == "PATCH"
    found = checked.check(schema(google_call), google_call["body"], patch=patch)
    return [str(each) for each in found if each.kind == "wrong"]
