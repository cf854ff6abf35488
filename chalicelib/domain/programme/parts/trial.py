"""A trial: a new customer has a membership for some days, and pays nothing."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.text import Phrase, Text, phrase

DAYS_MAX = 90


@dataclass(frozen=True, slots=True)
class Trial(Part):
    """`days` of the unit `of`, whose name is `name`, on joining, once; it ends by itself."""

    type: ClassVar[str] = "trial"

    id: str
    of: str
    name: Text
    days: int = 14

    def __post_init__(self) -> None:
        if not 1 <= self.days <= DAYS_MAX:
            raise InvalidInput("number_out_of_range", field="days", at="days", least=1, most=DAYS_MAX)

    def grants(self) -> tuple[Grant, ...]:
        return (Grant(self.id, "join", self.of, lasts=Lasting(days=self.days), once="ever"),)

    def sentence(self) -> Phrase:
        return phrase("trial_rule", days=self.days, name=self.name)
