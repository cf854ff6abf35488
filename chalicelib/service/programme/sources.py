"""Sources: the owner names the posters, flyers and links that a programme's cards come by."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.errors import Busy, InvalidInput, NotFound
from chalicelib.domain.people.audit import AuditCode, AuditLine, Facts
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sources import Source, check_sources, source_in
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.programme.limits import programme_to_change


def add_source(
    store: Store, asked: tuple[str, str], name: str, new_id: Callable[[], str], *, by: str, now_ms: int
) -> tuple[Programme, Source]:
    """`asked` is the programme's id and its merchant's; the source that goes by this name from now on."""

    def changed(programme: Programme) -> tuple[Source, AuditCode]:
        there = {each.id for each in programme.sources}
        return Source(next(id_ for id_ in iter(new_id, "") if id_ not in there), name), "programme.source_add"

    return _changed(store, asked, changed, by, now_ms)


def change_source(
    store: Store, asked: tuple[str, str], source_id: str, name: str, *, retired: bool, by: str, now_ms: int
) -> tuple[Programme, Source]:
    """Under another name, retired, or in use again: its cards stay its cards."""

    def changed(programme: Programme) -> tuple[Source, AuditCode]:
        before = source_known(programme, source_id)
        since_ms = (before.retired_ms or now_ms) if retired else 0
        what: AuditCode = "programme.source_name"
        if bool(before.retired_ms) != retired:
            what = "programme.source_retire" if retired else "programme.source_back"
        return replace(before, name=name, retired_ms=since_ms), what

    return _changed(store, asked, changed, by, now_ms)


def source_known(programme: Programme, source_id: str, field: str = "join_source_id") -> Source:
    found = next((each for each in programme.sources if each.id == source_id), None)
    if found is None:
        raise NotFound("join_source_unknown", field=field)
    return found


def source_said(store: Store, programme: Programme, text: str) -> str:
    """The id of what an address names, "" where no card comes by it. One that is not known here may have been
    named moments ago: its poster is looked at at once."""
    found = source_in(programme.sources, text)
    if (
        found
        or not source_in((Source(text, ""),), text)
        or any(each.id == text for each in programme.sources)
    ):
        return found
    now = store.programme_now(programme.id)
    return source_in(now.sources, text) if now is not None else ""


def source_of_pos(store: Store, programme: Programme, text: str) -> str:
    """The same for a POS, which is told of an id that never was one; a retired source is none."""
    found = source_said(store, programme, text)
    if text and not found and all(each.id != text for each in programme.sources):
        raise InvalidInput("join_source_unknown", field="source")
    return found


def _changed(
    store: Store,
    asked: tuple[str, str],
    changed: Callable[[Programme], tuple[Source, AuditCode]],
    by: str,
    now_ms: int,
) -> tuple[Programme, Source]:
    """Two who name sources at once do not meet: each finds the other's."""

    def write(there: Programme) -> tuple[Programme, Source] | None:
        source, what = changed(there)
        known = {each.id: each for each in there.sources}
        if known.get(source.id) == source:
            return there, source
        sources = tuple({**known, source.id: source}.values())
        check_sources(sources)
        risen = replace(there, sources=sources, revision=there.revision + 1)
        facts: Facts = {"name": source.name}
        line = AuditLine(there.merchant_id, now_ms, by, what, there.id, facts)
        return (risen, source) if store.replace_programme(risen, there.revision, line) else None

    return until_written(lambda: programme_to_change(store, *asked), write, busy=Busy("programme_busy"))
