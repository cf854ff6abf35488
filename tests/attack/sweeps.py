"""The three sweeps. Each yields a cell for every try, with what gave way in it ("" where nothing did)."""

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from chalicelib.domain.people.authority import Standing, Verdict, authority
from chalicelib.entrypoints.http.elsewhere import ELSEWHERE
from chalicelib.entrypoints.http.operation import Operation
from tests.attack.examples import example_of
from tests.attack.identities import OURS, SANDBOX, TABLET, WITH_SECOND_FACTOR, Cast, Identity
from tests.attack.ids import SECRET, Ids
from tests.attack.outside import outside, sent_to
from tests.attack.world import Held, World, changes, of_the_cafe
from tests.support.gateway import Reply, call, the_app
from tests.support.volume import volume

KEYS: tuple[Standing, ...] = ("api", "api_campaigns", "api_sandbox")
SAYS: Mapping[str, Verdict] = {
    "not_signed_in": "no", "session_ended": "no", "not_permitted": "no", "password_again": "again",
}  # fmt: skip
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Cell:
    """`row` is the route, `column` who or how."""

    row: str
    column: str
    status: int
    gave_way: str = ""


def tenancy(world: World, cast: Cast) -> Iterator[Cell]:
    """Every route with the café's ids, as everybody of the rival's, and as what is dead or forged: by each
    password of a moment ago and each key, and of all others as a part that differs from route to route."""
    known = world.cafe.without_rights(world.rival)
    nobodys = known.of_nobody()
    outsiders = (*cast.rivals, *cast.rivals_dead, *(each for each in cast.own_dead if each.name != TABLET))
    for operation in the_app().operations:
        for identity in _part_of(outsiders, operation.id):
            for in_path in _paths(operation, world):
                with world.undone() as before:
                    reply = _sent(operation, known, identity, in_path=in_path)
                    gave = _gave(world, before, reply, identity)
                if not gave and identity in cast.rivals:
                    with world.undone():
                        gave = _unlike(reply, _sent(operation, nobodys, identity, in_path=in_path))
                yield Cell(operation.id, identity.name, reply.status, gave)
    for route in outside(the_app()):
        sent = sent_to(route, known)
        for identity in _part_of((*cast.rivals, *cast.rivals_dead), route[1]):
            with world.undone() as before:
                reply = call(route[0], sent.path, {**identity.headers, **sent.headers}, sent.body)
                gave = _gave(world, before, reply, identity, writes=not sent.open_to_all)
            yield Cell(" ".join(route), identity.name, reply.status, gave)


def _part_of(identities: Iterable[Identity], row: str) -> Iterator[Identity]:
    """In the soak all of them."""
    parts = volume(6, 1)
    for identity in identities:
        strongest = identity.standing is not None and identity.strength in ("fresh", "key")
        if strongest or zlib.crc32(f"{row} {identity.name}".encode()) % parts == 0:
            yield identity


def _paths(operation: Operation, world: World) -> tuple[Ids | None, ...]:
    """In the path the café's own, and the rival's with the café's in the body or query behind it."""
    behind = operation.body or operation.parameters
    return (None, world.rival) if "{" in operation.path and behind else (None,)


def roles(world: World, cast: Cast) -> Iterator[Cell]:
    """Every route as everybody of the café's own: who may is let through, who may not is told so."""
    for operation in the_app().operations:
        for identity in (*cast.own, *cast.own_dead):
            with world.undone():
                reply = _sent(operation, world.cafe, identity)
            yield Cell(operation.id, identity.name, reply.status, _misjudged(operation, identity, reply))


def sandboxed(world: World, cast: Cast) -> Iterator[Cell]:
    """Every route with the café's ids and the key of the café's own sandbox: nothing real changes."""
    key = next(each for each in cast.own if each.standing == "api_sandbox")
    for operation in the_app().operations:
        if operation.permission in ("anybody", "empty_sandbox"):  # asks for no key; changes the key alone
            continue
        with world.undone() as before:
            reply = _sent(operation, world.cafe, key)
            moved = [
                (where, named)
                for where, named, value in changes(before, world.held())
                if of_the_cafe(named, value, world.cafe) and SANDBOX not in f"{named!r} {value!r}"
            ]
        gave = f"changed {moved[0]}" if moved else "a 500" if reply.status >= 500 else ""
        yield Cell(operation.id, key.name, reply.status, gave)


def forgery(world: World, cast: Cast) -> Iterator[Cell]:
    """Every changing route as a page of another site has the owner's browser call it."""
    owner = cast.own[0]
    for operation in the_app().operations:
        if operation.method == "get":
            continue
        for kind, headers in FOREIGN.items():
            with world.undone() as before:
                reply = _sent(operation, world.cafe, owner, headers)
                moved = changes(before, world.held())
            refused = reply.status in (403, 415)
            gave = f"changed {moved[0]}" if moved else "" if refused else "was not refused"
            yield Cell(operation.id, kind, reply.status, gave)


FOREIGN: Mapping[str, Mapping[str, str]] = {
    "neither header": JSON,
    "another site": {**JSON, "Sec-Fetch-Site": "cross-site"},
    "a neighbour's host": {**JSON, "Sec-Fetch-Site": "same-site"},
    "another origin": {**JSON, "Origin": "https://evil.example"},
    "origin null": {**JSON, "Origin": "null"},
    "text/plain": {"Content-Type": "text/plain", "Origin": "https://evil.example"},
    "a form": {"Content-Type": "application/x-www-form-urlencoded", "Origin": "https://evil.example"},
    "a multipart form": {"Content-Type": "multipart/form-data; boundary=x", "Sec-Fetch-Site": "cross-site"},
}


def working(world: World, cast: Cast) -> dict[str, str]:
    """What is wrong with the example of a route, by the route's name: some person or key has to get a yes."""
    wrong = {}
    for operation in the_app().operations:
        replies = []
        for identity in (*cast.own, *cast.own_dead):
            with world.undone():
                replies.append(_sent(operation, world.cafe, identity))
            if replies[-1].status < 300:
                break
        else:
            wrong[operation.id] = max(replies, key=lambda reply: reply.status not in (401, 403)).text
    for route in outside(the_app()):
        sent = sent_to(route, world.cafe)
        with world.undone():
            reply = call(route[0], sent.path, sent.headers, sent.body)
        if not sent.open_to_all and reply.status >= 400 and route[1] != ELSEWHERE:
            wrong[" ".join(route)] = reply.text
    return wrong


def table(title: str, cells: Iterable[Cell]) -> tuple[str, list[Cell]]:
    """A table of how many were tried and gave way, by column; and those that gave way."""
    cells = list(cells)
    tried, gave = Counter(each.column for each in cells), [each for each in cells if each.gave_way]
    width = max(map(len, tried))
    lines = [f"{title}: {len(cells)} cells, {len({each.row for each in cells})} routes, {len(gave)} give way"]
    for column, count in tried.items():
        lines.append(f"  {column:{width}}  {count:5}  {sum(each.column == column for each in gave):5}")
    lines += [f"  GAVE WAY {each.row} as {each.column}: {each.status}, {each.gave_way}" for each in gave]
    return "\n".join(lines), gave


def verdict_on(operation: Operation, identity: Identity) -> Verdict:
    """What the code's own table says."""
    permission, standing = operation.permission, identity.standing
    if permission == "anybody":
        return "yes"
    if standing is None or (operation.person and standing in KEYS):
        return "no"
    if operation.id == "setPassword" and standing == WITH_SECOND_FACTOR and identity.strength != "fresh":
        return "again"  # what begins with another password is as good as a sign-in with all they have
    return "yes" if permission == "signed_in" else authority(standing, identity.strength, permission)


def _sent(
    operation: Operation,
    ids: Ids,
    identity: Identity,
    headers: Mapping[str, str] | None = None,
    in_path: Ids | None = None,
) -> Reply:
    path, body = example_of(operation, ids, in_path)
    how = {"Idempotency-Key": "attack", **({**JSON, **OURS} if headers is None else headers)}
    raw = None if operation.method in ("get", "delete") else _as_bytes(body)
    return call(operation.method.upper(), path, {**how, **identity.headers}, raw)


def _as_bytes(body: object) -> bytes:
    return body if isinstance(body, bytes) else msgspec.json.encode(body or {})


def _gave(world: World, before: Held, reply: Reply, by: Identity, *, writes: bool = True) -> str:
    """What of the café's came out or was changed; that a session ends itself is its own affair, and that
    somebody failed to sign in is written for the café to read."""
    if reply.status >= 500:
        return reply.text[:200]
    if SECRET.encode() in reply.body or SECRET.lower().encode() in reply.body:
        return f"read {reply.text[:200]}"
    moved = [
        (where, key)
        for where, key, value in (changes(before, world.held()) if writes else ())
        if of_the_cafe(key, value, world.cafe)
        and not by.is_own_session(key)
        and not _of_a_failure(key, value)
    ]
    return f"changed {moved[0]}" if moved else ""


def _of_a_failure(key: object, value: Any) -> bool:
    """A line of the audit list, or the mark that keeps a second one of the hour out of it."""
    return getattr(value, "what", "") == "session.fail" or "#session.fail#" in f"{key}"


def _unlike(reply: Reply, to_nobodys: Reply) -> str:
    """A refusal that differs from that of a thing there is not tells that there is one."""
    told = [
        (each.status, each.json.get("code") if each.status >= 400 else "") for each in (reply, to_nobodys)
    ]
    return "" if told[0] == told[1] else f"told apart from a thing there is not: {told[0]}, {told[1]}"


def _misjudged(operation: Operation, identity: Identity, reply: Reply) -> str:
    code = reply.json["code"] if reply.status in (401, 403) else ""
    told = SAYS.get(code, "yes")
    verdict = verdict_on(operation, identity)
    return "" if told == verdict else f"was told {told} ({code or 'let through'}) and not {verdict}"
