"""What the card's page tells, in the reader's language: history, rights, offers, terms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.history import Step, times_of
from chalicelib.domain.programme.cue import balance_line
from chalicelib.domain.programme.held import Choice, as_of
from chalicelib.domain.programme.parts.part import Holder, Part, lines_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, Said, Value, phrase
from chalicelib.domain.time.wall_clock import local
from chalicelib.service.customer.history import History
from chalicelib.service.till.offers import offers_for


@dataclass(frozen=True, slots=True)
class ToldStep:
    """`change`: "+2"; `since`: what became of it, each with its day before it."""

    id: str
    day: str
    where: str
    said: str
    change: str
    back: bool
    since: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """What the card has, or does not have yet: with `why`, until when it has it or why not."""

    name: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Teller:
    """Says things of one card to one reader, by the clock of the merchant."""

    card: Card
    programme: Programme
    language: Language
    now_ms: int

    def said(self, said: Said) -> str:
        return words.sentence(said, self.language, self.programme.language)

    def history(self, history: History) -> list[ToldStep]:
        return [self._step(step, history) for step in history.steps]

    def yours(self, choices: Iterable[Choice]) -> list[Thing]:
        """What the card holds, rewards that wait first; what it counts besides, such as credit, too."""
        card = as_of(self.card, self.now_ms)
        waiting = [Thing(self.said(times_of(reward.name, n))) for reward, n in self.programme.ready(card)]
        holder = self._holder(card)
        lines = (*balance_line(self.programme.rules, holder), *lines_of(self._parts(holder), holder))
        held = [Thing(self.said(line.label), self._written(line.shown)) for line in lines]
        ready = [
            Thing(self.said(choice.offer.name), self._until(choice.ends_ms))
            for choice in choices
            if choice.offer.shown and choice.ready
        ]
        return [*waiting, *held, *ready]

    def not_yet(self, choices: Iterable[Choice]) -> list[Thing]:
        """What the card could have, and why it has not."""
        rules, balance = self.programme.shown_by(as_of(self.card, self.now_ms))
        to_go = [
            (each.reward.name, phrase("offer_to_go", counted=rules.counted(each.left)))
            for each in rules.ahead(balance)
        ]
        offers = [
            (choice.offer.name, choice.why_not)
            for choice in choices
            if choice.offer.shown and choice.why_not is not None
        ]
        return [Thing(self.said(name), self.said(why)) for name, why in (*to_go, *offers)]

    def terms(self) -> list[str]:
        """The rule, what the parts add, and what changed since the card was made."""
        parts = self._parts(self._holder(self.card))
        changes = self.programme.changes_for(self.card, self.now_ms)
        zone = self.programme.merchant.zone
        return [
            self.said(self.programme.rule()),
            *(self.said(part.sentence()) for part in parts),
            *(self.said(change.said(zone)) for change in changes),
        ]

    def _step(self, step: Step, history: History) -> ToldStep:
        outlet = history.outlets.get((step.merchant_id, step.outlet))
        zone = outlet.zone if outlet else self.programme.merchant.zone
        since = (
            words.say(phrase("history_of", said=self.day(each.at_ms, zone), what=each.said), self.language)
            for each in step.since
        )
        return ToldStep(
            step.id,
            self.day(step.at_ms, zone),
            outlet.name if outlet else "",
            self.said(step.said),
            words.figure(step.change, self.language, signed=True) if step.change else "",
            step.back,
            tuple(since),
        )

    def day(self, at_ms: int, zone: str) -> str:
        """ "12 Nov"; with its year where that is not this one."""
        day = local(at_ms, zone).date()
        month = str(words.cldr(self.language)["months_short"][day.month - 1])
        if day.year == local(self.now_ms, zone).year:
            return words.say(phrase("history_day", day=day.day, month=month), self.language)
        said = phrase("history_day_year", day=day.day, month=month, year=day.year)
        return words.say(said, self.language)

    def _until(self, ends_ms: int | None) -> str:
        if ends_ms is None:
            return ""
        last: date = local(ends_ms - 1, self.programme.merchant.zone).date()
        return self.said(phrase("page_until", day=last))

    def _written(self, value: Value) -> str:
        return words.written(value, self.language, self.programme.language)

    def _holder(self, card: Card) -> Holder:
        return Holder.of(card, self.now_ms, self.programme.merchant.zone)

    def _parts(self, holder: Holder) -> tuple[Part, ...]:
        return self.programme.parts_for(holder)


def choices_for(card: Card, programme: Programme, now_ms: int) -> tuple[Choice, ...]:
    return offers_for(wiring.store(), card, programme, now_ms, programme.merchant.zone)
