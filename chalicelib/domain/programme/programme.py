"""A merchant's loyalty programme: the facts every type shares, what a card has in it, and how it looks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card, Owed
from chalicelib.domain.face.look import Colours, Look, Moment, Notice, Value
from chalicelib.domain.programme import owed
from chalicelib.domain.programme.limits import NO_LIMITS, Limits
from chalicelib.domain.programme.rules import Reward, Rules
from chalicelib.domain.text import (
    DEFAULT_LANGUAGE,
    LANGUAGES,
    Language,
    Said,
    Text,
    Yours,
    ours,
    phrase,
    spoken_in,
)


@dataclass(frozen=True, slots=True)
class Tier:
    """Who has ever earned `least` stamps or points, spent or not, has it."""

    id: str
    name: Text
    least: int


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
class Former:
    """Rewards that became dearer, or were withdrawn, with a programme's `edition`: as they were before."""

    edition: int
    rewards: tuple[Reward, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme of one merchant. `template` is a folder of `pass_templates/`.

    `stamp_at_once`: a till counts one visit as soon as it has read the card, without asking. `revision`
    rises with every change, so that of two people who edit at once the second hears of the first.
    `tiers` come lowest first. `bonuses` are of campaigns, those to come among them. `language` is its own,
    for what lacks the reader's. `edition` rises with every change that cards show: a card of an earlier one
    is not up to date. `former`: what cards of earlier editions may still have earned, oldest first.
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
    edition: int = 0
    former: tuple[Former, ...] = ()

    def tier(self, earned: int) -> Tier | None:
        """The highest tier that `earned` reaches."""
        return next((tier for tier in reversed(self.tiers) if earned >= tier.least), None)

    def settled(self, card: Card) -> Card:
        """The card under this edition: what it had earned before stays earned, at the price of then."""
        if card.edition >= self.edition:
            return card
        kept = card.owed
        for former in self.former:
            if former.edition > card.edition:
                for reward in former.rewards:
                    mine = owed.of(reward.id, kept)
                    times, _ = owed.bought(card.balance, reward.cost, mine)
                    more = Owed(reward.id, reward.name, reward.cost, times - sum(each.times for each in mine))
                    kept = (*kept, more)
        costs = {reward.id: reward.cost for reward in self.rules.rewards()}
        dearer = [each for each in kept if each.cost < costs.get(each.reward_id, each.cost + 1)]
        kept = owed.payable(dearer, card.balance)
        return replace(card, owed=kept, edition=self.edition, taken="")  # its moment has passed

    def ready(self, card: Card) -> tuple[tuple[Reward, int], ...]:
        """The rewards within the card's reach, each with how many times it could be taken alone."""
        card = self.settled(card)
        found = []
        for reward in self._offered(card):
            times, _ = owed.bought(card.balance, self._cost(reward.id), owed.of(reward.id, card.owed))
            if times:
                found.append((reward, times))
        return tuple(sorted(found, key=lambda each: each[0].cost))

    def price(self, card: Card, reward_id: str, quantity: int) -> int | None:
        """What `quantity` of a reward costs this card; None when it cannot have them."""
        kept = owed.of(reward_id, self.settled(card).owed)
        return owed.price(quantity, self._cost(reward_id), kept)

    def reward(self, reward_id: str) -> Reward | None:
        return next((reward for reward in self.rules.rewards() if reward.id == reward_id), None)

    def _cost(self, reward_id: str) -> int | None:
        reward = self.reward(reward_id)
        return reward.cost if reward else None

    def _offered(self, card: Card) -> list[Reward]:
        """Every reward that the card may take, each at what it costs next."""
        offered = {reward.id: reward for reward in self.rules.rewards()}
        for each in sorted(card.owed, key=lambda each: -each.cost):
            there = offered.get(each.reward_id)
            name = there.name if there else each.name
            offered[each.reward_id] = Reward(each.reward_id, name, each.cost)
        return list(offered.values())

    def shown_by(self, card: Card) -> tuple[Rules, int]:
        """The rules and the balance by which the card is shown."""
        kept = self.settled(card).owed
        return self.rules.keeping(card.balance, kept) if kept else (self.rules, card.balance)

    def look(
        self, card: Card, barcode: str, *, news: Notice | None = None, face: Notice | None = None
    ) -> Look:
        """What `card` shows now, with what its `news` and `face` name (`service.card.look` finds them).

        The same card always gives the same look.
        """
        card = self.settled(card)
        rules, balance = self.shown_by(card)
        best = waiting_reward(self.ready(card))
        moment = self._moment(card, best, rules, balance)
        values: dict[str, Value] = {
            "balance": rules.short_balance(balance),
            "moment": moment.said if moment else rules.standing(balance),
            "rule": self.rules.rule(),
            "contact": self.contact,
        }
        if best is not None:
            values["reward"] = best
            values["then"] = rules.then(balance)
        elif not (face and face.line):
            values["next"] = rules.next_step(balance)
        if card.holder_name:
            values["holder"] = card.holder_name
        if face and face.line:
            values["note" if best is not None else "line"] = face.line
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
            progress=rules.progress(balance),
            balance=rules.short_balance(balance),
            version_ms=card.version_ms,
            modified_s=card.modified_s,
            values=values,
            holder_name=card.holder_name,
            language=ours(card.language, self.language),
            own_language=self.language,
            voided=card.state == "voided",
            expires_ms=card.expires_ms,
            news=news if words else None,
            told_ms=card.told_ms[-1] if words and card.told_ms else 0,
            moment=moment,
            programme_colours=self.colours if painted else None,
        )

    def _moment(self, card: Card, best: Said | None, rules: Rules, balance: int) -> Moment | None:
        """What there is to celebrate: a reward was taken, or waits; behind it how the card stands."""
        waiting = rules.progress(balance).waiting
        mark = f"{waiting}-{card.balance}-{card.redemptions}"
        ready = phrase("face_ready", reward=Yours(best)) if best is not None else None
        taken = self.reward(card.taken) if card.taken else None
        if taken is not None:
            said = phrase("face_taken", reward=Yours(taken.name))
            standing = ready or rules.standing(balance)
            return Moment(f"taken-{mark}", phrase("face_moment", moment=said, standing=standing))
        if ready is None:
            return None
        then = rules.then(balance)
        if not rules.places:
            ready = phrase("face_moment", moment=ready, standing=rules.standing(balance))
        elif then:
            ready = phrase("face_moment", moment=ready, standing=phrase("face_then", shown=then))
        return Moment(f"ready-{mark}", ready)


def waiting_reward(ready: Sequence[tuple[Reward, int]]) -> Said | None:
    """The best reward that waits, with how many of it; None when none does."""
    if not ready:
        return None
    best, count = ready[-1]
    return best.name if count == 1 else phrase("face_rewards", n=count, reward=best.name)


def message(news: Notice, own: Language | None = None) -> Text:
    """A notice's title and text, one under the other, in each language that it has."""
    parts = [part for part in (news.title, news.text) if any(part.values())]
    return {
        language: "\n".join(part[spoken] for part in parts if (spoken := spoken_in(part, language, own)))
        for language in LANGUAGES
        if any(part.get(language) for part in parts)
    }
