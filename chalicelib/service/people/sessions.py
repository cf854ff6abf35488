"""Sessions: where a person is signed in, and an end to any of them."""

from contextlib import suppress

from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import SEEN_MS, Session, Staff
from chalicelib.service.people.ports import Directory
from chalicelib.service.people.sign_in import MOVED_MS

OTHERS = "others"


def sessions_of(directory: Directory, staff: Staff, now_ms: int) -> list[Session]:
    """Those that live, the latest first; one that has moved to another outlet only as it is now."""
    return [
        session
        for session in directory.sessions(staff.merchant_id, staff.id)
        if session.stands(staff) and session.expires_ms - now_ms > MOVED_MS
    ]


def end_session(directory: Directory, staff: Staff, here: Session, which: str, now_ms: int) -> None:
    """End one of one's own by its id, or all OTHERS; NotFound for what is none of theirs."""
    living = sessions_of(directory, staff, now_ms)
    chosen = [each for each in living if (each.id != here.id if which == OTHERS else each.id == which)]
    if not chosen and which != OTHERS:
        raise NotFound("session_unknown", field="id")
    for session in chosen:
        facts = {"browser": session.browser, "network": session.network}
        line = AuditLine(staff.merchant_id, now_ms, f"staff:{staff.id}", "session.end", staff.id, facts)
        directory.end(session.digest, line)


def seen(directory: Directory, session: Session, now_ms: int) -> None:
    """Note that it is in use, now and then; no call fails for it."""
    if now_ms - max(session.seen_ms, session.created_ms) >= SEEN_MS:
        with suppress(Busy):
            directory.note_seen(session, now_ms)
