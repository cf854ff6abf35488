"""Who: conditions as plain data, and the one evaluator that the live count and the send share.

A condition is `{"all": [...]}`, `{"any": [...]}`, `{"not": {...}}` or one fact: for example
`{"fact": "balance", "is": "at_least", "value": 3}`, `{"fact": "language", "is": "one_of", "value": ["ro"]}`.
Numbers take at_least, at_most, exactly and between (two, both included); visits may add `days`, to count the
latest only; last_visit may be "never"; joined may be "on_dates" (two, both included). `audience_facts` has
the facts. An empty "all" is everybody, an empty "any" nobody.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.audience.facts import DAYS_MAX, FACTS, Choice, Number
from chalicelib.domain.audience.facts import Moment as Moment
from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.days import bounds_ms

DEPTH_MAX = 5  # deeper, nobody can read it back
PARTS_MAX = 50  # facts and groups; each is judged for every card
CHOICES_MAX = 50
ID_MAX = 64

COMPARISONS = ("at_least", "at_most", "exactly", "between")
Matcher = Callable[[Profile, Moment], bool]

READY_MADE: Mapping[str, Condition] = {
    "new": {"fact": "joined", "is": "at_most", "value": 30},
    "regular": {"fact": "visits", "is": "at_least", "value": 3, "days": 60},
    "slipping": {
        "all": [
            {"fact": "visits", "is": "at_least", "value": 3, "days": 180},
            {"fact": "last_visit", "is": "between", "value": [30, 89]},
        ]
    },
    "lapsed": {"fact": "last_visit", "is": "at_least", "value": 90},
    "one_away": {"fact": "to_reward", "is": "exactly", "value": 1},
    "reward_waiting": {"fact": "waiting", "is": "at_least", "value": 1},
}


def matches(condition: Condition, profile: Profile, moment: Moment) -> bool:
    return compiled(condition)(profile, moment)


def check(condition: object, at: str = "audience") -> None:
    """InvalidInput names the part to mend, such as "audience.all.1.value"."""
    compiled(condition, at)


def compiled(condition: object, at: str = "audience") -> Matcher:
    """The condition as a function, made once and asked for every card; InvalidInput as `check`."""
    _refuse_large(condition, at)
    return _part(condition, at)


def _refuse_large(condition: object, at: str) -> None:
    """Counts the parts, level by level."""
    level, parts = [condition], 0
    for _ in range(DEPTH_MAX):
        parts += len(level)
        if parts > PARTS_MAX:
            break
        level = [inner for part in level for inner in _inner(part)]
        if not level:
            return
    raise InvalidInput("audience_too_large", field=at, deep=DEPTH_MAX, most=PARTS_MAX)


def _inner(part: object) -> Sequence[object]:
    if not isinstance(part, Mapping):
        return ()
    groups = [part[name] for name in ("all", "any") if isinstance(part.get(name), list | tuple)]
    return [*(inner for group in groups for inner in group), *([part["not"]] if "not" in part else [])]


def _part(part: object, at: str) -> Matcher:
    match part:
        case {"all": list() | tuple() as parts, **rest} if not rest:
            return _all(tuple(_part(each, f"{at}.all.{n}") for n, each in enumerate(parts)))
        case {"any": list() | tuple() as parts, **rest} if not rest:
            return _any(tuple(_part(each, f"{at}.any.{n}") for n, each in enumerate(parts)))
        case {"not": inner, **rest} if not rest:
            return _not(_part(inner, f"{at}.not"))
        case {"fact": str(name), **asked}:
            return _fact(name, asked, at)
    raise InvalidInput("audience_unclear", field=at)


def _all(matchers: tuple[Matcher, ...]) -> Matcher:
    return lambda profile, moment: all(matcher(profile, moment) for matcher in matchers)


def _any(matchers: tuple[Matcher, ...]) -> Matcher:
    return lambda profile, moment: any(matcher(profile, moment) for matcher in matchers)


def _not(matcher: Matcher) -> Matcher:
    return lambda profile, moment: not matcher(profile, moment)


def _fact(name: str, asked: Mapping[Any, Any], at: str) -> Matcher:
    fact = FACTS.get(name)
    if fact is None:
        raise InvalidInput("audience_fact_unknown", field=f"{at}.fact", facts=", ".join(FACTS))
    operators = operators_of(fact)
    if asked.get("is") not in operators:
        raise InvalidInput("audience_operator_unknown", field=f"{at}.is", operators=", ".join(operators))
    unknown = set(asked) - _keys(fact, asked["is"])
    if unknown:
        raise InvalidInput("audience_unclear", field=f"{at}.{min(map(str, unknown))[:ID_MAX]}")
    value = asked.get("value")
    if isinstance(fact, Choice):
        return _one_of(fact, value, f"{at}.value")
    match asked["is"]:
        case "never":
            return lambda profile, moment: fact.read(profile, moment) is None
        case "on_dates":
            return _on_dates(value, f"{at}.value")
    return _compare(fact, asked, at)


def operators_of(fact: Number | Choice) -> tuple[str, ...]:
    return ("one_of",) if isinstance(fact, Choice) else (*COMPARISONS, *fact.others)


def _keys(fact: Number | Choice, operator: str) -> set[str]:
    if operator == "never":
        return {"is"}
    return {"is", "value", "days"} if isinstance(fact, Number) and fact.read_within else {"is", "value"}


def _compare(fact: Number, asked: Mapping[Any, Any], at: str) -> Matcher:
    read, most = fact.read, fact.most
    if "days" in asked and fact.read_within:
        read, most = _within(fact.read_within, asked["days"], at), fact.most_within
    value = asked.get("value")
    if asked["is"] == "between":
        if not isinstance(value, list | tuple) or len(value) != 2:
            raise InvalidInput("audience_two_needed", field=f"{at}.value")
        low, high = (_number_in(each, fact.least, most, f"{at}.value.{n}") for n, each in enumerate(value))
        if low > high:
            raise InvalidInput("audience_two_needed", field=f"{at}.value")
        return lambda profile, moment: (held := read(profile, moment)) is not None and low <= held <= high
    number = _number_in(value, fact.least, most, f"{at}.value")
    match asked["is"]:
        case "at_least":
            return lambda profile, moment: (held := read(profile, moment)) is not None and held >= number
        case "at_most":
            return lambda profile, moment: (held := read(profile, moment)) is not None and held <= number
    return lambda profile, moment: read(profile, moment) == number


def _within(
    read: Callable[[Profile, Moment, int], int], days: object, at: str
) -> Callable[[Profile, Moment], int]:
    number = _number_in(days, 1, DAYS_MAX, f"{at}.days")
    return lambda profile, moment: read(profile, moment, number)


def _one_of(fact: Choice, value: object, at: str) -> Matcher:
    if not isinstance(value, list | tuple) or not 1 <= len(value) <= CHOICES_MAX:
        raise InvalidInput("audience_choice_needed", field=at, most=CHOICES_MAX)
    for n, each in enumerate(value):
        if fact.choices is None and not (isinstance(each, str) and len(each) <= ID_MAX):
            raise InvalidInput("audience_choice_needed", field=f"{at}.{n}", most=CHOICES_MAX)
        if fact.choices is not None and (type(each) not in (str, int) or each not in fact.choices):
            choices = ", ".join(map(str, fact.choices))
            raise InvalidInput("audience_choice_unknown", field=f"{at}.{n}", choices=choices)
    wanted, read = frozenset(value), fact.read
    return lambda profile, moment: not wanted.isdisjoint(read(profile, moment))


def _on_dates(value: object, at: str) -> Matcher:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise InvalidInput("audience_two_needed", field=at)
    for n, each in enumerate(value):
        if not isinstance(each, str) or not _is_day(each):
            raise InvalidInput("audience_date_wrong", field=f"{at}.{n}")
    first, last = value
    if first > last:
        raise InvalidInput("audience_two_needed", field=at)

    def joined_then(profile: Profile, moment: Moment) -> bool:
        starts_ms, ends_ms = _span_ms(first, last, moment.zone)
        return starts_ms <= profile.card.created_ms < ends_ms

    return joined_then


def _is_day(text: str) -> bool:
    try:
        bounds_ms(text, "UTC")
    except InvalidInput:
        return False
    return True


@lru_cache(maxsize=256)
def _span_ms(first: str, last: str, zone: str) -> tuple[int, int]:
    return bounds_ms(first, zone)[0], bounds_ms(last, zone)[1]


def _number_in(value: object, least: int, most: int, at: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidInput("audience_number_wrong", field=at, least=least, most=most)
    return value
