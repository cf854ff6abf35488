"""Where the request that is being answered came from: every audit line that is written on its way says so."""

from contextvars import ContextVar
from dataclasses import replace

from chalicelib.domain.people.audit import GUEST, NO_FACTS, AuditLine, Facts

_WHENCE: ContextVar[Facts] = ContextVar("whence", default=NO_FACTS)


def coming_from(place: Facts) -> None:
    """Of the request that begins to be answered; nothing is known of one that no browser or till sends."""
    _WHENCE.set(place)


def placed(line: AuditLine) -> AuditLine:
    """With where it came from; a guest's address is nobody's business."""
    place = _WHENCE.get()
    return line if line.place or line.by == GUEST or not place else replace(line, place=place)
