"""Sources: by which poster, flyer or link of a programme a card came."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.letters import folded, is_shown

SOURCES_MAX = 50  # of a programme, retired ones among them: as many as a condition may name
NAME_MAX = 30
ID = re.compile(r"[a-z0-9]{4,12}")
LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # that nobody mixes up who types an address from a sheet
ID_LENGTH = 5  # of one programme's fifty: an address gets no longer than it must


@dataclass(frozen=True, slots=True)
class Source:
    """What the owner calls it. Its `id` is in addresses and on cards, so that it can have another name.
    `retired_ms`: since when no card comes by it any more, whatever still hangs somewhere; 0: it does not."""

    id: str
    name: str
    retired_ms: int = 0


def source_in(sources: Sequence[Source], text: str) -> str:
    """The id of what an address names, if cards come by it; "" for all else, for nobody who joins is refused
    for what an address says."""
    if not ID.fullmatch(text):
        return ""
    return next((each.id for each in sources if each.id == text and not each.retired_ms), "")


def check_sources(sources: Sequence[Source]) -> None:
    """NotAllowed where there are too many; InvalidInput where two that are in use have one name."""
    if len(sources) > SOURCES_MAX:
        raise NotAllowed("join_sources_too_many", most=SOURCES_MAX)
    names = [folded(each.name) for each in sources if not each.retired_ms]
    if len(set(names)) < len(names):
        raise InvalidInput("join_source_named_twice", field="name")
    for each in sources:
        if not ID.fullmatch(each.id):
            raise InvalidInput("join_source_unknown", field="id")
        if not 1 <= len(each.name) <= NAME_MAX:
            raise InvalidInput("text_needed", field="name", at="name", most=NAME_MAX)
        if not is_shown(each.name):
            raise InvalidInput("text_unshown", field="name", at="name")
