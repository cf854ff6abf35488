"""Conditions as the API takes them: checked whole, and made what the rest works with.

A condition is `{"all": [...]}`, `{"any": [...]}`, `{"not": {...}}` or one fact: for example
`{"fact": "balance", "is": "at_least", "value": 3}`, `{"fact": "language", "is": "one_of", "value": ["ro"]}`.
Numbers take at_least, at_most, exactly and between (two, both included); visits may add `days`, to count the
latest only; last_visit may be "never"; joined may be "on_dates" (two, both included). `facts` has the facts.
An empty "all" is everybody, an empty "any" nobody.
"""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from chalicelib.domain.audience.audience import Comparison, Condition, condition_of
from chalicelib.domain.audience.facts import DAYS_MAX, FACTS, Choice, Number
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.days import bounds_ms

DEPTH_MAX = 5  # deeper, nobody can read it back
PARTS_MAX = 50  # facts and groups; each is judged for every card
CHOICES_MAX = 50
ID_MAX = 64

COMPARISONS = (*get_args(Comparison), "between")


def read_condition(plain: object, at: str = "audience") -> Condition:
    """InvalidInput names the part to mend, such as "audience.all.1.value"."""
    _refuse_large(plain, at)
    _check_part(plain, at)
    assert isinstance(plain, Mapping), "a part that is no object has been refused"
    return condition_of(plain)


def operators_of(fact: Number | Choice) -> tuple[str, ...]:
    return ("one_of",) if isinstance(fact, Choice) else (*COMPARISONS, *fact.others)


def _refuse_large(plain: object, at: str) -> None:
    """Counts the parts, level by level."""
    level, parts = [plain], 0
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


def _check_part(part: object, at: str) -> None:
    match part:
        case {"all": list() | tuple() as parts, **rest} if not rest:
            _check_parts(parts, f"{at}.all")
        case {"any": list() | tuple() as parts, **rest} if not rest:
            _check_parts(parts, f"{at}.any")
        case {"not": inner, **rest} if not rest:
            _check_part(inner, f"{at}.not")
        case {"fact": str(name), **asked}:
            _check_fact(name, asked, at)
        case _:
            raise InvalidInput("audience_unclear", field=at)


def _check_parts(parts: Sequence[object], at: str) -> None:
    for number, part in enumerate(parts):
        _check_part(part, f"{at}.{number}")


def _check_fact(name: str, asked: Mapping[Any, Any], at: str) -> None:
    fact = FACTS.get(name)
    if fact is None:
        raise InvalidInput("audience_fact_unknown", field=f"{at}.fact", facts=", ".join(FACTS))
    operators = operators_of(fact)
    operator, value = asked.get("is"), asked.get("value")
    if operator not in operators:
        raise InvalidInput("audience_operator_unknown", field=f"{at}.is", operators=", ".join(operators))
    unknown = set(asked) - _keys(fact, operator)
    if unknown:
        raise InvalidInput("audience_unclear", field=f"{at}.{min(map(str, unknown))[:ID_MAX]}")
    if isinstance(fact, Choice):
        _check_choices(fact, value, f"{at}.value")
    elif operator == "on_dates":
        _check_dates(value, f"{at}.value")
    elif operator != "never":
        _check_numbers(fact, asked, at)


def _keys(fact: Number | Choice, operator: str) -> set[str]:
    if operator == "never":
        return {"is"}
    return {"is", "value", "days"} if isinstance(fact, Number) and fact.read_within else {"is", "value"}


def _check_numbers(fact: Number, asked: Mapping[Any, Any], at: str) -> None:
    most = fact.most
    if "days" in asked:
        _check_number(asked["days"], 1, DAYS_MAX, f"{at}.days")
        most = fact.most_within
    value = asked.get("value")
    if asked["is"] != "between":
        _check_number(value, fact.least, most, f"{at}.value")
        return
    low, high = _two(value, f"{at}.value")
    _check_number(low, fact.least, most, f"{at}.value.0")
    _check_number(high, fact.least, most, f"{at}.value.1")
    if low > high:
        raise InvalidInput("audience_two_needed", field=f"{at}.value")


def _check_choices(fact: Choice, value: object, at: str) -> None:
    if not isinstance(value, list | tuple) or not 1 <= len(value) <= CHOICES_MAX:
        raise InvalidInput("audience_choice_needed", field=at, most=CHOICES_MAX)
    for number, choice in enumerate(value):
        if fact.choices is None and not (isinstance(choice, str) and len(choice) <= ID_MAX):
            raise InvalidInput("audience_choice_wrong", field=f"{at}.{number}", most=ID_MAX)
        if fact.choices is not None and (type(choice) not in (str, int) or choice not in fact.choices):
            choices = ", ".join(map(str, fact.choices))
            raise InvalidInput("audience_choice_unknown", field=f"{at}.{number}", choices=choices)


def _check_dates(value: object, at: str) -> None:
    dates = _two(value, at)
    for number, date in enumerate(dates):
        if not isinstance(date, str) or not _is_day(date):
            raise InvalidInput("audience_date_wrong", field=f"{at}.{number}")
    if dates[0] > dates[1]:
        raise InvalidInput("audience_two_needed", field=at)


def _two(value: object, at: str) -> tuple[Any, Any]:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise InvalidInput("audience_two_needed", field=at)
    return value[0], value[1]


def _is_day(text: str) -> bool:
    try:
        bounds_ms(text, "UTC")
    except InvalidInput:
        return False
    return True


def _check_number(value: object, least: int, most: int, at: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidInput("audience_number_wrong", field=at, least=least, most=most)
