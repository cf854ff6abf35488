"""The second compiler of a condition: the same tree as `domain.audience.matcher`, to SQL.

Every piece is true or false of every card and never NULL, so that `NOT` means what it means there.
"""

from collections.abc import Iterable

from chalicelib.domain.audience.audience import (
    And,
    Between,
    Compared,
    Condition,
    Never,
    Not,
    OnDates,
    OneOf,
    Or,
    Top,
    Within,
    leaves,
)
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.needs import by_the_card, needs
from chalicelib.domain.time.days import bounds_ms
from infra.larger.facts_in_sql import (
    ANSWERED,
    NUMBERS,
    ONE_CHOICE,
    RANKED,
    SEVERAL_CHOICES,
    Sql,
    Value,
    listed,
    never,
)

SIGNS = {"at_least": ">=", "at_most": "<=", "exactly": "="}


class NotExported(ValueError):
    """The export does not hold what a condition asks; says what to do instead."""


def asked_in_sql(condition: Condition, moment: Moment) -> Sql:
    """Exactly those whom the matcher means, as of the export; NotExported names what it cannot answer."""
    for leaf in leaves(condition):
        if needs(leaf):
            raise NotExported(
                f"{getattr(leaf, 'fact', '')}: what a card did, or was told, within some days is in its "
                "entries and deliveries, which are not in the export. Count it from a sample, as today; a "
                "list for sending may leave it out, since each card is judged again before it is told."
            )
    return _sql(condition, moment)


def asked_for_a_list(condition: Condition, moment: Moment) -> Sql:
    """All whom the condition may mean by what the card says: who is told is decided at the card."""
    return asked_in_sql(by_the_card(condition), moment)


def _sql(condition: Condition, moment: Moment) -> Sql:
    match condition:
        case And(parts):
            return _joined("AND", "TRUE", (_sql(part, moment) for part in parts))
        case Or(parts):
            return _joined("OR", "FALSE", (_sql(part, moment) for part in parts))
        case Not(part):
            inner = _sql(part, moment)
            return Sql(f"(NOT {inner.text})", inner.values)
        case Within(audiences):
            return _joined("OR", "FALSE", (_sql(each.condition, moment) for each in audiences))
    return _of_a_fact(condition, moment)


def _of_a_fact(condition: Top | OneOf | Never | OnDates | Between | Compared, moment: Moment) -> Sql:
    match condition:
        case Top(fact, _, least):
            return Sql("FALSE") if least is None else Sql(f"({RANKED[_known(fact)]} >= ?)", (least,))
        case OneOf():
            return _one_of(condition, moment)
        case Never(fact):
            return Sql(f"({never(fact).text})")
        case OnDates(_, first, last):
            within = (bounds_ms(first, moment.zone)[0], bounds_ms(last, moment.zone)[1])
            return Sql("(created_ms >= ? AND created_ms < ?)", within)
        case Between(fact, low, high, days):
            number = NUMBERS[_known(fact)](moment, days)
            return Sql(f"coalesce({number.text} BETWEEN ? AND ?, FALSE)", (*number.values, low, high))
        case Compared(fact, comparison, value, days):
            number = NUMBERS[_known(fact)](moment, days)
            return Sql(f"coalesce({number.text} {SIGNS[comparison]} ?, FALSE)", (*number.values, value))


def _one_of(condition: OneOf, moment: Moment) -> Sql:
    fact, texts = _known(condition.fact), tuple(map(str, condition.values))
    if asked := ONE_CHOICE.get(fact):
        one = asked(moment, condition.days)
        return Sql(f"(coalesce({one.text}, '') IN ({listed(texts)}))", (*one.values, *texts))
    several = SEVERAL_CHOICES[fact](moment, condition.days)
    return Sql(f"list_has_any({several.text}, [{listed(texts)}])", (*several.values, *texts))


def _known(fact: str) -> str:
    if fact in ANSWERED:
        return fact
    raise NotExported(
        f"{fact}: the export has no column for it. Count it from a sample, as today, or write the column in "
        "infra/larger/columns.py and its SQL in infra/larger/facts_in_sql.py."
    )


def _joined(word: str, empty: str, parts: Iterable[Sql]) -> Sql:
    pieces = list(parts)
    values: tuple[Value, ...] = tuple(value for piece in pieces for value in piece.values)
    return Sql(f"({f' {word} '.join(piece.text for piece in pieces) or empty})", values)
