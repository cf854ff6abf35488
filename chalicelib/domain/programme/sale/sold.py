"""What a till may sell: the parts of a programme that give something when they are paid for."""

from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said

TIMES_MAX = 12  # of one payment: a year of months


@dataclass(frozen=True, slots=True)
class Sold:
    """`price_minor` of one; None where as much is given as is paid."""

    part_id: str
    name: Said
    price_minor: int | None

    def paid_minor(self, times: int, amount_minor: int | None) -> int:
        """What is paid for `times` of it; InvalidInput where another amount is said."""
        if self.price_minor is None:
            if amount_minor is None:
                raise InvalidInput("sale_needs_amount", field="amount_minor")
            if times != 1:
                raise InvalidInput("number_out_of_range", field="times", at="times", least=1, most=1)
            return amount_minor
        paid = self.price_minor * times
        if amount_minor not in (None, paid):
            raise InvalidInput("payment_differs", field="amount_minor", minor=paid)
        return paid


def sold_by(programme: Programme) -> tuple[Sold, ...]:
    return tuple(
        Sold(part.id, part.units()[0].name, None if grant.per_minor else part.costs_minor())
        for part, grant in grants_on(programme, "paid")
        if part.units()
    )


def sold_as(programme: Programme, part_id: str) -> Sold:
    """What the till sells under this id; InvalidInput says what there is."""
    there = sold_by(programme)
    found = next((each for each in there if each.part_id == part_id), None)
    if found is None:
        ids = ", ".join(each.part_id for each in there)
        raise InvalidInput("part_not_sold", field="part", parts=ids or "-")
    return found
