"""Two types over "METHOD /path": the answer to it, and the body that it takes."""

import re

from chalicelib.entrypoints.api.operations import OPERATIONS
from chalicelib.entrypoints.api.till.till import FoundView
from chalicelib.entrypoints.api.till.views import TillCardView, TillEntryPageView, TillReceiptView
from infra.api_types.shapes import name_of

# What a person's page is answered where the document shows what a till with an API key gets.
FOR_PERSONS: dict[str, type] = {
    "GET /cards?barcode={code}": TillCardView,
    "GET /cards?search={text}": FoundView,
    "GET /cards/{serial}/entries": TillEntryPageView,
    "POST /scans": TillReceiptView,
    "POST /redemptions": TillReceiptView,
    "POST /entries/{entry_id}/reversal": TillReceiptView,
}


def routes() -> str:
    answers: dict[str, str] = {}
    bodies: dict[str, str] = {}
    for operation in OPERATIONS:
        route = f"{operation.method.upper()} {operation.path}"
        named = [answer for answer in operation.answers.values() if isinstance(answer, type)]
        answers[route] = name_of(named[0]) if named else "Nothing"
        if operation.body:
            bodies[route] = name_of(operation.body)
    for route, answer in FOR_PERSONS.items():
        answers.pop(route.partition("?")[0], None)
        answers[route] = name_of(answer)
    about = "/** An object with nothing in it. */\nexport type Nothing = Record<string, never>;\n"
    return "\n".join([about, _chosen("AnswerTo", answers, "unknown"), _chosen("BodyOf", bodies, "Nothing")])


def _chosen(name: str, types: dict[str, str], otherwise: str) -> str:
    """A type chosen by its route: the most particular first, for {name} is any text, slashes too."""
    lines = []
    for route in sorted(types, key=lambda route: (-sum("{" not in part for part in route.split("/")), route)):
        path = re.sub(r"\{\w+\}", "${string}", route)
        query = "" if "?" in path else f" | `{path}?${{string}}`"
        lines.append(f"  Route extends `{path}`{query} ? {types[route]} :")
    return "\n".join([f"export type {name}<Route extends string> =", *lines, f"  {otherwise};", ""])
