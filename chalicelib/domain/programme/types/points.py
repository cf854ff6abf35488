"""Points: earned by amount or by visit, spent on rewards at thresholds; what is left stays."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.earning import VISITS_MAX, Earning
from chalicelib.domain.programme.programme import AMOUNT_MINOR_MAX, Reward, Sale
from chalicelib.domain.text import Language, Text, plural, say

_POINTS: dict[Language, dict[str, str]] = {
    "en": {"one": "{n} point", "many": "{n} points"},
    "fr": {"one": "{n} point", "many": "{n} points"},
    "ro": {"one": "{n} punct", "few": "{n} puncte", "many": "{n} de puncte"},
    "ru": {"one": "{n} балл", "few": "{n} балла", "many": "{n} баллов"},
}
_PER_AMOUNT: dict[Language, str] = {
    "en": "{points} for every {money} spent",
    "fr": "{points} par tranche de {money}",
    "ro": "{points} la fiecare {money}",
    "ru": "{points} за {money} покупки",
}
_PER_VISIT: dict[Language, str] = {
    "en": "{points} a visit",
    "fr": "{points} par visite",
    "ro": "{points} la fiecare vizită",
    "ru": "{points} за визит",
}
_AND: dict[Language, str] = {"en": " or ", "fr": " ou ", "ro": " sau ", "ru": " или "}
_NEXT: dict[Language, str] = {
    "en": "{points} to go: {reward}",
    "fr": "Encore {points} : {reward}",
    "ro": "Încă {points}: {reward}",
    "ru": "Ещё {points}: {reward}",
}
_ALL_REACHED: dict[Language, str] = {
    "en": "Every reward is within reach",
    "fr": "Tous les cadeaux sont à votre portée",
    "ro": "Toate recompensele vă sunt la îndemână",
    "ru": "Вам доступны все награды",
}

_TIMES: dict[Language, dict[int, str]] = {
    "en": {2: "Double points", 3: "Triple points", 0: "Points × {n}"},
    "fr": {2: "Points doublés", 3: "Points triplés", 0: "Points × {n}"},
    "ro": {2: "Puncte duble", 3: "Puncte triple", 0: "Puncte × {n}"},
    "ru": {2: "Двойные баллы", 3: "Тройные баллы", 0: "Баллы × {n}"},
}


@dataclass(frozen=True, slots=True)
class Points:
    """`per_amount` points for each full `amount_minor` spent, `per_visit` points a visit (0: not so)."""

    type: ClassVar[str] = "points"
    places: ClassVar[bool] = False

    thresholds: tuple[Reward, ...]
    currency: str = "EUR"
    per_amount: int = 0
    amount_minor: int = 100
    per_visit: int = 0
    currency_digits: int = 2

    def __post_init__(self) -> None:
        if self.per_amount < 0 or self.per_visit < 0 or self.per_amount + self.per_visit == 0:
            raise InvalidInput("points_earn_nothing", field="per_amount")
        if max(self.per_amount, self.per_visit) > 10_000:
            raise InvalidInput("points_out_of_range", field="per_amount", most=10_000)
        if not 1 <= self.amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
        costs = [reward.cost for reward in self.thresholds]
        ids = {reward.id for reward in self.thresholds}
        if not 1 <= len(costs) <= 20 or costs != sorted(set(costs)) or costs[0] < 1 or len(ids) < len(costs):
            raise InvalidInput("thresholds_out_of_order", field="thresholds", most=20)

    def earn(self, sale: Sale) -> int:
        """Points by amount when the programme counts amounts and the sale has one, else by visit."""
        if self.per_amount and sale.amount_minor is not None:
            points = self._by_amount(sale.amount_minor)
        elif self.per_visit and sale.amount_minor is None:
            points = self._by_visit(1 if sale.visits is None else sale.visits)
        else:
            field = "amount_minor" if self.per_amount else "visits"
            raise InvalidInput("sale_needs_amount" if self.per_amount else "sale_needs_visits", field=field)
        return points

    def rewards(self) -> tuple[Reward, ...]:
        return self.thresholds

    def earning(self) -> Earning:
        return Earning(
            per_visit=self.per_visit,
            per_amount=self.per_amount,
            amount_minor=self.amount_minor,
            currency=self.currency,
            currency_digits=self.currency_digits,
        )

    def progress(self, balance: int) -> Progress:
        above = [reward.cost for reward in self.thresholds if reward.cost > balance]
        return Progress(balance, min(above, default=None), len(self.thresholds) - len(above), self.places)

    def to_go(self, balance: int) -> int | None:
        goal = self.progress(balance).goal
        return None if goal is None else goal - balance

    def short_balance(self, balance: int) -> int:
        return balance

    def next_step(self, balance: int) -> Text:
        above = next((reward for reward in self.thresholds if reward.cost > balance), None)
        if above is None:
            return _ALL_REACHED
        left = above.cost - balance
        return {
            language: line.format(points=_count(language, left), reward=say(above.name, language))
            for language, line in _NEXT.items()
        }

    def counted(self, amount: int) -> Text:
        return {language: _count(language, amount) for language in _POINTS}

    def times(self, factor: int) -> Text:
        return {language: said.get(factor, said[0]).format(n=factor) for language, said in _TIMES.items()}

    def rule(self) -> Text:
        return {language: self._rule(language) for language in _NEXT}

    def _by_amount(self, amount_minor: int) -> int:
        if not 1 <= amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
        points = amount_minor // self.amount_minor * self.per_amount
        if points == 0:
            raise InvalidInput("amount_too_small", field="amount_minor", least=self._money("en"))
        return points

    def _by_visit(self, visits: int) -> int:
        if not 1 <= visits <= VISITS_MAX:
            raise InvalidInput("visits_out_of_range", field="visits", least=1, most=VISITS_MAX)
        return visits * self.per_visit

    def _rule(self, language: Language) -> str:
        ways = []
        if self.per_amount:
            points = _count(language, self.per_amount)
            ways.append(_PER_AMOUNT[language].format(points=points, money=self._money(language)))
        if self.per_visit:
            ways.append(_PER_VISIT[language].format(points=_count(language, self.per_visit)))
        colon = " : " if language == "fr" else ": "
        gifts = "; ".join(
            f"{_count(language, reward.cost)}{colon}{say(reward.name, language)}"
            for reward in self.thresholds
        )
        return f"{_AND[language].join(ways)}. {gifts}."

    def _money(self, language: Language) -> str:
        """The amount with its ISO 4217 code, which reads the same in every language."""
        whole, part = divmod(self.amount_minor, 10**self.currency_digits)
        mark = "." if language == "en" else ","
        cents = f"{mark}{part:0{self.currency_digits}d}" if part else ""
        return f"{whole}{cents} {self.currency}"


def _count(language: Language, points: int) -> str:
    return _POINTS[language][plural(language, points)].format(n=points)
