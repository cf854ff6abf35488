"""Stamps: one a visit; a full card is a reward ("buy 9, the 10th is free")."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.earning import VISITS_MAX, Earning
from chalicelib.domain.programme.programme import Reward, Sale
from chalicelib.domain.text import Language, Text, plural

REWARD_ID = "free"

_STAMPS: dict[Language, dict[str, str]] = {
    "en": {"one": "{n} stamp", "many": "{n} stamps"},
    "fr": {"one": "{n} tampon", "many": "{n} tampons"},
    "ro": {"one": "{n} ștampilă", "few": "{n} ștampile", "many": "{n} de ștampile"},
    "ru": {"one": "{n} штамп", "few": "{n} штампа", "many": "{n} штампов"},
}
_RULE: dict[Language, str] = {
    "en": "One stamp a visit. {stamps}: {reward}.",
    "fr": "Un tampon par visite. {stamps} : {reward}.",
    "ro": "O ștampilă la fiecare vizită. {stamps}: {reward}.",
    "ru": "Один штамп за визит. {stamps}: {reward}.",
}
_NEXT: dict[Language, str] = {
    "en": "{stamps} to go: {reward}",
    "fr": "Encore {stamps} : {reward}",
    "ro": "Încă {stamps}: {reward}",
    "ru": "Ещё {stamps}: {reward}",
}

_TIMES: dict[Language, dict[int, str]] = {
    "en": {2: "Double stamps", 3: "Triple stamps", 0: "Stamps × {n}"},
    "fr": {2: "Tampons doublés", 3: "Tampons triplés", 0: "Tampons × {n}"},
    "ro": {2: "Ștampile duble", 3: "Ștampile triple", 0: "Ștampile × {n}"},
    "ru": {2: "Двойные штампы", 3: "Тройные штампы", 0: "Штампы × {n}"},
}


@dataclass(frozen=True, slots=True)
class Stamps:
    """`needed` stamps fill the card; `per_scan_max` bounds one scan."""

    type: ClassVar[str] = "stamps"
    places: ClassVar[bool] = True

    needed: int
    reward: Text
    per_scan_max: int = 10

    def __post_init__(self) -> None:
        if not 2 <= self.needed <= 50:
            raise InvalidInput("stamps_needed_out_of_range", field="needed", least=2, most=50)
        if not 1 <= self.per_scan_max <= VISITS_MAX:
            raise InvalidInput("per_scan_out_of_range", field="per_scan_max", least=1, most=VISITS_MAX)

    def earn(self, sale: Sale) -> int:
        """One stamp a visit; a sale that names only an amount is one visit."""
        visits = 1 if sale.visits is None else sale.visits
        if not 1 <= visits <= self.per_scan_max:
            raise InvalidInput("visits_out_of_range", field="visits", least=1, most=self.per_scan_max)
        return visits

    def rewards(self) -> tuple[Reward, ...]:
        return (Reward(id=REWARD_ID, name=self.reward, cost=self.needed),)

    def earning(self) -> Earning:
        return Earning(
            per_visit=1,
            per_scan_max=self.per_scan_max,
            amount_is_visit=True,
            at_once=True,
            needed=self.needed,
        )

    def progress(self, balance: int) -> Progress:
        """A refund can leave a card below zero once its reward was taken: it shows as empty."""
        held = max(0, balance)
        return Progress(held % self.needed, self.needed, held // self.needed, self.places)

    def to_go(self, balance: int) -> int:
        return self.needed - self.progress(balance).have + max(0, -balance)

    def short_balance(self, balance: int) -> str:
        return f"{self.progress(balance).have}/{self.needed}"

    def next_step(self, balance: int) -> Text:
        left = self.to_go(balance)
        return {
            language: line.format(stamps=_count(language, left), reward=_in(self.reward, language))
            for language, line in _NEXT.items()
        }

    def counted(self, amount: int) -> Text:
        return {language: _count(language, amount) for language in _STAMPS}

    def times(self, factor: int) -> Text:
        return {language: said.get(factor, said[0]).format(n=factor) for language, said in _TIMES.items()}

    def rule(self) -> Text:
        return {
            language: line.format(stamps=_count(language, self.needed), reward=_in(self.reward, language))
            for language, line in _RULE.items()
        }


def _count(language: Language, stamps: int) -> str:
    return _STAMPS[language][plural(language, stamps)].format(n=stamps)


def _in(reward: Text, language: Language) -> str:
    return reward.get(language) or reward["en"]
