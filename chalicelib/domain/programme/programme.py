"""A merchant's loyalty programme: the facts every type shares, and the rules that differ by type."""

from dataclasses import dataclass
from typing import ClassVar, Protocol

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Colours, Look, Notice, Progress, Value
from chalicelib.domain.programme.earning import Earning
from chalicelib.domain.programme.limits import NO_LIMITS, Limits
from chalicelib.domain.text import (
    DEFAULT_LANGUAGE,
    LANGUAGES,
    Language,
    Phrase,
    Text,
    ours,
    phrase,
    spoken_in,
)

AMOUNT_MINOR_MAX = 100_000_000  # a million in a currency with cents: above it, somebody mistyped
QUANTITY_MAX = 99
BALANCE_MAX = 9_999_999  # seven characters: what a wallet's balance line shows


@dataclass(frozen=True, slots=True)
class Sale:
    """What was bought: visits, or an amount in minor units; both when the till knows both."""

    visits: int | None = None
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Reward:
    """What `cost` stamps or points buy. `name` goes after a verb: "a free coffee"."""

    id: str
    name: Text
    cost: int


@dataclass(frozen=True, slots=True)
class Tier:
    """Who has ever earned `least` stamps or points, spent or not, has it."""

    id: str
    name: Text
    least: int


class Rules(Protocol):
    """What a programme type has to say; one file in `types/` each.

    Balances are stamps or points. Redeeming subtracts a reward's cost, so what overflows is kept and
    several rewards can wait.
    """

    type: ClassVar[str]
    places: ClassVar[bool]
    """Whether the card has a place for each that is earned, to be filled; else a number."""

    def earn(self, sale: Sale) -> int:
        """Stamps or points that `sale` brings, at least 1; InvalidInput names the field to mend."""
        ...

    def earning(self) -> Earning:
        """The same in numbers, for a till."""
        ...

    def rewards(self) -> tuple[Reward, ...]:
        """Every reward, cheapest first."""
        ...

    def progress(self, balance: int) -> Progress:
        """How far `balance` is on the way."""
        ...

    def to_go(self, balance: int) -> int | None:
        """What is missing to the next reward; None when all are within reach."""
        ...

    def short_balance(self, balance: int) -> int | str:
        """The balance in at most seven characters, as a wallet's front shows it."""
        ...

    def next_step(self, balance: int) -> Phrase:
        """What the customer is working towards, as a short line."""
        ...

    def counted(self, amount: int) -> Phrase:
        """So many stamps or points: "3 stamps"."""
        ...

    def times(self, factor: int) -> Phrase:
        """What a bonus brings: "Double stamps"."""
        ...

    def rule(self) -> Phrase:
        """The whole programme in one plain sentence made from its own numbers."""
        ...


@dataclass(frozen=True, slots=True)
class Bonus:
    """A double-stamp day or a happy hour: what is earned between two times counts `factor` times.

    `weekdays` (0 Monday) and `from_minute`, `to_minute` (of the outlet's day) narrow it; all days when empty.
    """

    campaign_id: str
    factor: int
    starts_ms: int
    ends_ms: int
    weekdays: tuple[int, ...] = ()
    from_minute: int = 0
    to_minute: int = 1440


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme of one merchant. `template` is a folder of `pass_templates/`.

    `stamp_at_once`: a till counts one visit as soon as it has read the card, without asking. `revision`
    rises with every change, so that of two people who edit at once the second hears of the first.
    `tiers` come lowest first. `bonuses` are of campaigns, those to come among them. `language` is its own,
    for what lacks the reader's.
    """

    id: str
    merchant_id: str
    organization: str
    name: str
    rules: Rules
    colours: Colours
    contact: str
    template: str = ""
    card_valid_days: int | None = None
    limits: Limits = NO_LIMITS
    stamp_at_once: bool = False
    revision: int = 0
    tiers: tuple[Tier, ...] = ()
    bonuses: tuple[Bonus, ...] = ()
    language: Language = DEFAULT_LANGUAGE

    def tier(self, earned: int) -> Tier | None:
        """The highest tier that `earned` reaches."""
        return next((tier for tier in reversed(self.tiers) if earned >= tier.least), None)

    def ready(self, balance: int) -> tuple[tuple[Reward, int], ...]:
        """The rewards within reach of `balance`, each with how many times it could be taken alone."""
        return tuple((r, balance // r.cost) for r in self.rules.rewards() if balance >= r.cost)

    def reward(self, reward_id: str) -> Reward | None:
        return next((reward for reward in self.rules.rewards() if reward.id == reward_id), None)

    def look(
        self, card: Card, barcode: str, *, news: Notice | None = None, face: Notice | None = None
    ) -> Look:
        """What `card` shows now, with what its `news` and `face` name (`service.card.look` finds them).

        The same card always gives the same look.
        """
        values: dict[str, Value] = {
            "balance": self.rules.short_balance(card.balance),
            "next": self.rules.next_step(card.balance),
            "rule": self.rules.rule(),
            "contact": self.contact,
        }
        waiting = self.ready(card.balance)
        if waiting:
            best, count = waiting[-1]
            values["reward"] = best.name if count == 1 else phrase("face_rewards", n=count, reward=best.name)
        if card.holder_name:
            values["holder"] = card.holder_name
        if face and face.line:
            del values["next"]
            values["line"] = face.line
        painted = face.colours if face else None
        words = message(news, self.language) if news else {}
        if words:
            values["news"] = words
        return Look(
            template=self.template or self.rules.type,
            serial=card.serial,
            key_id=card.key_id,
            barcode=barcode,
            programme_id=self.id,
            organization=self.organization,
            programme_name=self.name,
            description=phrase("face_description", organization=self.organization, programme=self.name),
            colours=painted or self.colours,
            progress=self.rules.progress(card.balance),
            balance=self.rules.short_balance(card.balance),
            version_ms=card.version_ms,
            modified_s=card.modified_s,
            values=values,
            holder_name=card.holder_name,
            language=ours(card.language, self.language),
            own_language=self.language,
            voided=card.state == "voided",
            expires_ms=card.expires_ms,
            news=news if words else None,
            told_ms=_told_ms(card, news) if news and words else 0,
            programme_colours=self.colours if painted else None,
        )


def message(news: Notice, own: Language | None = None) -> Text:
    """A notice's title and text, one under the other, in each language that it has."""
    parts = [part for part in (news.title, news.text) if any(part.values())]
    return {
        language: "\n".join(part[spoken] for part in parts if (spoken := spoken_in(part, language, own)))
        for language in LANGUAGES
        if any(part.get(language) for part in parts)
    }


def _told_ms(card: Card, news: Notice) -> int:
    return news.told_ms or (card.told_ms[-1] if card.told_ms else 0)
