"""Two types over "METHOD /path": the answer to it, and the body that it takes."""

import re

from app import app
from chalicelib.entrypoints.api.card.views import CardView
from chalicelib.entrypoints.api.till.till import FoundView
from infra.api_types.shapes import name_of

# Answers that a query chooses.
BY_QUERY: dict[str, type] = {
    "GET /cards?barcode={code}": CardView,
    "GET /cards?search={text}": FoundView,
}


def routes() -> str:
    answers: dict[str, str] = {}
    bodies: dict[str, str] = {}
    for operation in app.operations:
        route = f"{operation.method.upper()} {operation.path}"
        named = [operation.to_person, *operation.answers.values()]
        answers[route] = next((name_of(answer) for answer in named if isinstance(answer, type)), "Nothing")
        if operation.body:
            bodies[route] = name_of(operation.body)
    for route, answer in BY_QUERY.items():
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
