"""Every text, number and list at the door has a bound that is kept: the table is made from the types.

A new field or parameter is in it the day it is born. Here is no list of fields to keep.
"""

import itertools
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from chalicelib.entrypoints.http.operation import Operation
from tests.api.bounded_fields import Field, Fields, Path
from tests.attack.examples import example_of
from tests.attack.identities import OURS, Identity
from tests.attack.stage import Staged, staged_with
from tests.attack.sweeps import JSON
from tests.attack.world import changes
from tests.support.gateway import Reply, call, the_app
from tests.support.keys import Keys
from tests.support.volume import volume

LANGUAGES = ("de", "fr", "ro", "ru")
DIGITS = "9" * 5000  # more than Python makes a number of


@pytest.fixture(scope="module")
def staged(keys: Keys) -> Iterator[Staged]:
    with staged_with(keys) as both:
        yield both


@cache
def fields() -> Fields:
    return Fields(the_app().operations)


def operations() -> list[Operation]:
    found: list[Operation] = the_app().operations
    return found


def test_every_field_and_parameter_has_a_bound() -> None:
    boundless = [
        f"{operation.id}: {'.'.join(map(str, field.path))}"
        for operation in operations()
        for field in (
            *fields().of_body(operation),
            *(
                Field((each["name"],), each["schema"])
                for where in ("path", "query", "header")
                for each in fields().parameters(operation, where)
            ),
        )
        if not field.bounded
    ]
    assert not boundless, "give it a length or a range in its type, as fields.py says"


def test_what_is_beyond_a_bound_is_refused_by_name_and_changes_nothing(staged: Staged) -> None:
    tried, wrong = 0, []
    for operation in operations():
        path, body = example_of(operation, staged[0].cafe)
        for field in fields().of_body(operation):
            for value in field.over():
                tried += 1
                sent = json.dumps(field.put(body, value))
                fault = _let_pass(staged, operation, path, sent, field.path)
                wrong += [f"{operation.id} {field.path} = {str(value)[:60]}: {fault}"] if fault else []
    assert not wrong, "\n".join(wrong)
    assert tried > 150


def test_what_is_at_a_bound_is_never_a_fault_of_ours(staged: Staged) -> None:
    wrong = []
    for operation in operations():
        path, body = example_of(operation, staged[0].cafe)
        for field in fields().of_body(operation):
            for value in _part_of(field.at_bound(), f"{operation.id} {field.path}"):
                with staged[0].undone():
                    reply = _sent(staged, operation, path, json.dumps(field.put(body, value)))
                wrong += [f"{operation.id} {field.path}: {reply.text}"] if reply.status >= 500 else []
    assert not wrong, "\n".join(wrong)


def _part_of(values: Iterable[object], row: str) -> Iterator[object]:
    """In the soak all of them; else one in three, others from field to field."""
    parts = volume(3, 1)
    first = zlib.crc32(row.encode()) % parts
    yield from itertools.islice(values, first, None, parts)


def test_half_of_a_character_in_any_text_is_no_json(staged: Staged) -> None:
    for operation in operations():
        path, body = example_of(operation, staged[0].cafe)
        for field in fields().of_body(operation):
            if field.schema.get("type") == "string":
                sent = json.dumps(field.put(body, "a\ud800"))
                assert not _let_pass(staged, operation, path, sent, ("body",)), (operation.id, field.path)


def test_a_query_beyond_its_bounds_is_refused_by_name(staged: Staged) -> None:
    for operation in operations():
        path, body = example_of(operation, staged[0].cafe)
        for parameter in fields().parameters(operation, "query"):
            name, schema = parameter["name"], parameter["schema"]
            over = [*Field((name,), schema).over()]  # none of what is one of a few words
            for value in (*over, DIGITS) if over else ():
                asked = f"{path.partition('?')[0]}?{name}={value}"
                fault = _let_pass(staged, operation, asked, json.dumps(body), (name,))
                assert not fault, f"{operation.id}: {fault}"
            for value in Field((name,), schema).at_bound():
                if value not in ("", "\x00"):
                    reply = _sent(
                        staged, operation, f"{path.partition('?')[0]}?{name}={value}", json.dumps(body)
                    )
                    assert reply.status < 500, (operation.id, name)


def test_an_id_in_a_path_that_is_too_long_is_nobodys(staged: Staged) -> None:
    for operation in operations():
        path, body = example_of(operation, staged[0].cafe)
        parts = operation.path.split("/")
        for place, part in enumerate(parts):
            if part.startswith("{"):
                given = path.partition("?")[0].split("/")
                given[place - len(parts)] = "A" * 65
                fault = _let_pass(staged, operation, "/".join(given), json.dumps(body))
                assert not fault, f"{operation.id} {part}: {fault}"


def test_an_idempotency_key_that_is_too_long_is_refused_wherever_one_is_taken(staged: Staged) -> None:
    for operation in operations():
        if any(each["name"] == "Idempotency-Key" for each in operation.parameters):
            path, body = example_of(operation, staged[0].cafe)
            long = {"Idempotency-Key": "k" * 201}
            fault = _let_pass(staged, operation, path, json.dumps(body), ("Idempotency-Key",), long)
            assert not fault, f"{operation.id}: {fault}"


@pytest.mark.parametrize("asked", ["en," * 50_000, "q=" * 3000, "de;q=1e999", "☕", "-" * 5000])
def test_a_language_header_of_any_length_is_read_as_far_as_it_makes_sense(staged: Staged, asked: str) -> None:
    owner = staged[1].own[0].headers
    assert call("GET", "/api/v1/programmes", {**owner, "Accept-Language": asked}).status == 200


REFUSED: Mapping[str, tuple[str, dict[str, Any], str]] = {
    "number_out_of_range": ("/campaigns", {"name": "New", "send_hours": 337}, "send_hours"),
    "text_too_long": ("/outlets", {"name": "x" * 101, "zone": "UTC"}, "name"),
    "list_out_of_range": ("/campaigns", {"name": "New", "programmes": ["a"] * 21}, "programmes"),
    "text_wrong_form": ("/campaigns", {"name": "New", "when": {"trigger": "full_moon"}}, "when.trigger"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_bound_is_told_in_the_callers_language(staged: Staged, code: str) -> None:
    path, body, field = REFUSED[code]
    said = set()
    for language in ("en", *LANGUAGES):
        headers = {**staged[1].own[0].headers, **OURS, **JSON, "Accept-Language": language}
        problem = call("POST", f"/api/v1{path}", headers, json.dumps(body)).json
        assert (problem["status"], problem["code"], problem["field"]) == (422, code, field)
        said.add(problem["detail"])
    assert len(said) == 5


def _let_pass(
    staged: Staged, operation: Operation, path: str, body: str, at: Path = (), headers: Mapping[str, str] = {}
) -> str:
    """What is wrong with the answer to a request that has to be refused; "" where nothing is."""
    with staged[0].undone() as before:
        reply = _sent(staged, operation, path, body, headers)
        moved = changes(before, staged[0].held())
    if moved:
        return f"changed {moved[0]}"
    if not 400 <= reply.status < 500:
        return f"{reply.status} {reply.text[:200]}"
    named = str(reply.json.get("field", ""))
    known = set(named.split(".")) & set(at) if at else named
    return "" if known else f"names {named!r}: {reply.text}"


def _sent(
    staged: Staged, operation: Operation, path: str, body: str, headers: Mapping[str, str] = {}
) -> Reply:
    how = {"Idempotency-Key": "bounds", **JSON, **OURS, **_who(staged, operation).headers, **headers}
    raw = None if operation.method in ("get", "delete") else body
    return call(operation.method.upper(), path, how, raw)


_MAY: dict[str, Identity] = {}


def _who(staged: Staged, operation: Operation) -> Identity:
    """Somebody whose good request is answered well."""
    if operation.id not in _MAY:
        world, cast = staged
        path, body = example_of(operation, world.cafe)
        for identity in cast.own:
            _MAY[operation.id] = identity
            with world.undone():
                if _sent(staged, operation, path, json.dumps(body)).status < 300:
                    break
        else:
            raise AssertionError(f"nobody may {operation.id}")
    return _MAY[operation.id]
