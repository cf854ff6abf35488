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
        answers[route] = next((_any_of(answer) for answer in named if answer), "Nothing")
        if operation.body:
            bodies[route] = name_of(operation.body)
    for route, answer in BY_QUERY.items():
        answers.pop(route.partition("?")[0], None)
        answers[route] = name_of(answer)
    about = "/** An object with nothing in it. */\nexport type Nothing = Record<string, never>;\n"
    return "\n".join([about, _chosen("AnswerTo", answers, "unknown"), _chosen("BodyOf", bodies, "Nothing")])


def _any_of(answer: type | tuple[type, ...]) -> str:
    return " | ".join(map(name_of, answer if isinstance(answer, tuple) else (answer,)))


def _chosen(name: str, types: dict[str, str], otherwise: str) -> str:
    """A type chosen by its route: the most particular first, for {name} is any text, slashes too.

    By the verb, the first name of the path, then within: one long chain is deeper than the compiler goes.
    """
    verbs: dict[str, dict[str, list[str]]] = {}
    for route in sorted(types, key=lambda route: (-sum("{" not in part for part in route.split("/")), route)):
        verb, _, path = route.partition(" ")
        verbs.setdefault(verb, {}).setdefault("/".join(re.split(r"[/?]", path)[:2]), []).append(route)
    lines = []
    for verb in sorted(verbs):
        lines.append(f"  Route extends `{verb} ${{string}}` ? (")
        for begins in sorted(verbs[verb]):
            lines.append(
                f"    Route extends {_with_query(f'{verb} {begins}')} | `{verb} {begins}/${{string}}` ? ("
            )
            lines += [
                f"      Route extends {_pattern(route)} ? {types[route]} :" for route in verbs[verb][begins]
            ]
            lines.append(f"      {otherwise}) :")
        lines.append(f"    {otherwise}) :")
    return "\n".join([f"export type {name}<Route extends string> =", *lines, f"  {otherwise};", ""])


def _pattern(route: str) -> str:
    path = re.sub(r"\{\w+\}", "${string}", route)
    return f"`{path}`" if "?" in path else _with_query(path)


def _with_query(path: str) -> str:
    return f"`{path}` | `{path}?${{string}}`"
