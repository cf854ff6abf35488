"""Publish: a draft becomes the programme's next revision; of two who publish at once, the second is told."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from chalicelib.domain.errors import Busy, NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.changes.edition import check_change, following
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.check import PROGRAMMES_MAX
from chalicelib.domain.programme.setup.draft import Draft, Revision
from chalicelib.domain.time.wall_clock import local
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.programme.drafts import who


@dataclass(frozen=True, slots=True)
class Publication:
    """What is to be published: `wanted`, of which `body` is what was written. `seen`: the revision that was
    published last when this was looked at. `again`: the number of an earlier revision that it is."""

    wanted: Programme
    body: str
    seen: int
    notice_days: int
    by: str
    now_ms: int
    draft: Draft | None = None
    again: int = 0


def publish(
    store: Store, directory: Directory, asked: Publication, body_of: Callable[[Programme], str]
) -> Programme:
    """The programme as published. Sent again, it is what it was; `body_of` writes what was there before."""
    done = _published(store, asked)
    if done is not None:
        return done

    def write(there: tuple[Programme | None]) -> Programme | None:
        (before,) = there
        risen = _first(store, asked) if before is None else _next(store, directory, asked, before)
        number = risen.published
        written = [_revision(asked, risen)]
        if before is not None and not before.published:
            written.insert(
                0, Revision(before.id, before.revision, body_of(before), "operator", 0, before.edition)
            )
        draft = asked.draft
        if draft is not None:
            draft = replace(draft, published=number, published_of=draft.revision, based_on=number)
        line = AuditLine(risen.merchant_id, asked.now_ms, asked.by, "programme.publish", risen.id)
        if store.publish(risen, None if before is None else before.revision, written, draft, line):
            return risen
        if draft is not None and store.draft(draft.merchant_id, draft.id) != asked.draft:
            return _published(store, asked) or _moved()
        return None

    return until_written(lambda: (store.programme_now(asked.wanted.id),), write, busy=Busy("programme_busy"))


def next_of(before: Programme, wanted: Programme) -> Programme:
    """`wanted` in place of `before`, with what its owner set elsewhere; InvalidInput where it cannot be."""
    check_change(before, wanted)
    return replace(
        wanted,
        limits=before.limits,
        stamp_at_once=before.stamp_at_once,
        tiers=before.tiers,
        tier_months=before.tier_months,
        tier_grace_days=before.tier_grace_days,
        bonuses=before.bonuses,
        choices=before.choices,
        sources=before.sources,
        kept=before.kept,
    )


def _published(store: Store, asked: Publication) -> Programme | None:
    """What an earlier try of this very request has published."""
    draft = asked.draft and store.draft(asked.draft.merchant_id, asked.draft.id)
    if draft is None or not draft.is_published or asked.draft is None:
        return None
    return store.programme_now(draft.programme_id) if draft.revision == asked.draft.revision else None


def _revision(asked: Publication, risen: Programme) -> Revision:
    return Revision(
        risen.id,
        risen.published,
        asked.body,
        asked.by,
        asked.now_ms,
        risen.edition,
        asked.notice_days,
        asked.again,
    )


def _first(store: Store, asked: Publication) -> Programme:
    if len(store.programmes(asked.wanted.merchant_id)) >= PROGRAMMES_MAX:
        raise NotAllowed("programmes_too_many", most=PROGRAMMES_MAX)
    return replace(asked.wanted, revision=1, published=1)


def _next(store: Store, directory: Directory, asked: Publication, before: Programme) -> Programme:
    if before.merchant_id != asked.wanted.merchant_id:
        raise NotFound("programme_unknown", field="programme_id")
    if asked.seen != before.published:
        raise _was_first(store, directory, before)
    number = before.revision + 1
    return replace(
        following(before, next_of(before, asked.wanted), asked.now_ms, asked.notice_days),
        revision=number,
        published=number,
    )


def _was_first(store: Store, directory: Directory, before: Programme) -> NotAllowed:
    last = store.revision(before.id, before.published)
    if last is None:
        return NotAllowed("programme_changed", field="seen")
    at = local(last.at_ms, before.merchant.zone)
    return NotAllowed(
        "programme_published", field="seen", who=who(directory, before.merchant_id, last.by), at=at
    )


def _moved() -> Programme:
    raise NotAllowed("changed_meanwhile")
