"""Regulars: customers with a balance from before, as a merchant's list has them, and what its cells say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import folded
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import LANGUAGES, Language

LINES_MAX = 20_000
CARDS_MAX = 5  # full cards of stamps that anybody has waiting; a list that says more has another column there
_CODE = re.compile(r"([a-z]{2})([-_ ].*)?")
_NUMBER = re.compile(r"(-?[0-9]{1,12})([.,]0{1,2})?")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})([T ].*)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})([T ].*)?")
_MONTH_AND_DAY = re.compile(r"([0-9]{1,2})-([0-9]{1,2})")
_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})\.?")


@dataclass(frozen=True, slots=True)
class Regular:
    """One line, read: `tier` is a tier's id, `member_until` the last day of a membership, "" for none."""

    line: int
    language: Language
    name: str = ""
    phone: str = ""
    mail: str = ""
    birthday: str = ""
    tier: str = ""
    member_until: str = ""
    balance: int = 0


def read_balance(text: str, programme: Programme) -> int:
    """How many stamps or points; "" is none. 1 250 and 7.0 are numbers as spreadsheets write them."""
    found = _NUMBER.fullmatch(re.sub(r"[\s\u00a0\u202f']", "", text) or "0")
    if found is None:
        raise InvalidInput("regular_balance_wrong", field="balance", text=text[:40])
    n, most = int(found[1]), balance_most(programme)
    if not 0 <= n <= most:
        needed = programme.rules.earning("").needed
        if needed and n > 0:
            raise InvalidInput("regular_too_full", field="balance", n=n, cards=CARDS_MAX, needed=needed)
        raise InvalidInput("regular_balance_range", field="balance", n=n, most=most)
    return n


def balance_most(programme: Programme) -> int:
    needed = programme.rules.earning("").needed
    return CARDS_MAX * needed if needed else BALANCE_MAX


def read_birthday(text: str) -> str:
    """ "MM-DD" of a day with or without its year, however a list writes it; "" for none."""
    if found := _YEAR_FIRST.fullmatch(text):
        month, day = found[2], found[3]
    elif found := _DAY_FIRST.fullmatch(text) or _DAY_AND_MONTH.fullmatch(text):
        day, month = found[1], found[2]
    elif found := _MONTH_AND_DAY.fullmatch(text):
        month, day = found[1], found[2]
    else:
        return clean_birthday(text)
    return clean_birthday(f"{month:0>2}-{day:0>2}")


def read_day(text: str, field: str) -> str:
    """ "YYYY-MM-DD" of a day as lists write it; "" for none."""
    if not text:
        return ""
    found = _YEAR_FIRST.fullmatch(text)
    parts = (found[1], found[2], found[3]) if found else None
    if parts is None and (found := _DAY_FIRST.fullmatch(text)):
        parts = (found[3], found[2], found[1])
    try:
        return date(*map(int, parts)).isoformat() if parts else _no_day(text, field)
    except ValueError:
        return _no_day(text, field)


def tier_named(programme: Programme, text: str) -> str:
    """The id of the tier that is called so in any language."""
    if not text:
        return ""
    wanted = folded(text)
    for tier in programme.tiers:
        if wanted in {folded(tier.id), *(folded(name) for name in tier.name.values())}:
            return tier.id
    names = ", ".join(tier.name.get(programme.language) or tier.id for tier in programme.tiers)
    raise InvalidInput("regular_tier_unknown", field="tier", text=text[:40], tiers=names or "-")


def tier_of(programme: Programme, tier_id: str) -> Tier | None:
    return next((tier for tier in programme.tiers if tier.id == tier_id), None)


def membership_in(programme: Programme) -> Membership | None:
    """The one that a list can mean: there is no other."""
    found = [part for part in programme.parts if isinstance(part, Membership)]
    return found[0] if len(found) == 1 else None


def read_member_until(text: str, programme: Programme) -> str:
    day = read_day(text, "member_until")
    if day and membership_in(programme) is None:
        raise InvalidInput("regular_no_membership", field="member_until")
    return day


def language_called(text: str, own: Language, names: Mapping[str, Language]) -> Language:
    """The language of a code ("ro", "de-AT") or of one of `names`, in small letters; `own` for none said."""
    wanted = folded(text)
    code = _CODE.fullmatch(wanted)
    found = names.get(wanted) or next((each for each in LANGUAGES if code and each == code[1]), None)
    if wanted and found is None:
        raise InvalidInput("regular_language_unknown", field="language", text=text[:40])
    return found or own


def _no_day(text: str, field: str) -> str:
    raise InvalidInput("regular_day_wrong", field=field, text=text[:40])
