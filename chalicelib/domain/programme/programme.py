"""A merchant's loyalty programme: the facts every type shares, and what a card has in it."""

from dataclasses import dataclass, replace
from typing import Any

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.choices import NO_CHOICES, Choices
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import NO_PICTURES, Pictures
from chalicelib.domain.kept import Kept
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.changes import owed
from chalicelib.domain.programme.changes.former import Counted, Former
from chalicelib.domain.programme.changes.promise import Promise, parts_for
from chalicelib.domain.programme.changes.terms import Change
from chalicelib.domain.programme.parts.part import Holder, Part
from chalicelib.domain.programme.parts.standing import Standing, Tier
from chalicelib.domain.programme.rules import Reward, Rules
from chalicelib.domain.programme.sale.earning import Earning
from chalicelib.domain.programme.sale.limits import NO_LIMITS, Limits
from chalicelib.domain.programme.sources import Source
from chalicelib.domain.text import (
    Language,
    Phrase,
    phrase,
)


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
class Programme(Kept):
    """One programme of one merchant. `template` is a folder of `pass_templates/`.

    `stamp_at_once`: a till counts one visit as soon as it has read the card, without asking. `revision`
    rises with every change, so that of two people who edit at once the second hears of the first.
    `tiers` come lowest first; what was earned counts for them for `tier_months` (0: for ever), and the
    grace. `bonuses` are of campaigns, those to come among them. `edition` rises with every change that cards
    show: a card of an earlier one is not up to date. `former`: what cards of earlier editions may still have
    earned, oldest first. `parts` are what it rewards by beside its rules. `partners` are other merchants
    whose tills serve its cards: what a card earns there is theirs to give. `counted`: how sales counted then,
    where otherwise. `own_colours`: None where it has the merchant's. `own_pictures`: what it has not of it.
    `published` is the revision with which its body was published last (0: put by an operator). `promises`:
    parts as they were, for cards of before. `changes`: what changed lately, latest last. `choices`: which of
    the wallets' powers its cards use. `sources`: by which posters, flyers and links its cards come.
    """

    id: str
    merchant: Merchant
    name: str
    rules: Rules
    own_colours: Colours | None = None
    template: str = ""
    card_valid_days: int | None = None
    limits: Limits = NO_LIMITS
    stamp_at_once: bool = False
    revision: int = 0
    tiers: tuple[Tier, ...] = ()
    bonuses: tuple[Bonus, ...] = ()
    edition: int = 0
    former: tuple[Former, ...] = ()
    parts: tuple[Part, ...] = ()
    tier_months: int = 0
    tier_grace_days: int = 30
    partners: tuple[str, ...] = ()
    counted: tuple[Counted, ...] = ()
    published: int = 0
    promises: tuple[Promise, ...] = ()
    changes: tuple[Change, ...] = ()
    own_pictures: Pictures = NO_PICTURES
    choices: Choices = NO_CHOICES
    sources: tuple[Source, ...] = ()

    def rules_of(self, edition: int) -> Rules:
        """The rules by which sales counted under this edition, as far back as is remembered."""
        return next((before.rules for before in self.counted if before.edition > edition), self.rules)

    def as_counted(self, edition: int) -> "Programme":
        """The same with the rules and parts by which sales counted under this edition."""
        then = next((before for before in self.counted if before.edition > edition), None)
        if then is None:
            return self
        return replace(self, rules=then.rules, parts=self.parts if then.parts is None else then.parts)

    @property
    def all_parts(self) -> tuple[Part, ...]:
        """Its parts, the tiers first."""
        return (
            (Standing(self.tiers, self.tier_months, self.tier_grace_days), *self.parts)
            if self.tiers
            else self.parts
        )

    @property
    def every_part(self) -> tuple[Part, ...]:
        """Those too that are only promised to cards of before."""
        own = {part.id for part in self.all_parts}
        gone = {each.part.id: each.part for each in self.promises if each.part.id not in own}
        return (*self.all_parts, *gone.values())

    def parts_for(self, holder: Holder) -> tuple[Part, ...]:
        """The parts by which a card lives: where one became worse, for the notice time the one of before."""
        return parts_for(self.all_parts, self.promises, holder) if self.promises else self.all_parts

    def tier(self, card: Card, at_ms: int) -> Tier | None:
        """The highest tier that the card has."""
        holder = Holder.of(card, at_ms)
        standing = next((part for part in self.parts_for(holder) if isinstance(part, Standing)), None)
        return standing.level(holder) if standing else None

    @property
    def merchant_id(self) -> str:
        return self.merchant.id

    @property
    def language(self) -> Language:
        return self.merchant.language

    @property
    def colours(self) -> Colours:
        return self.own_colours or self.merchant.colours

    @property
    def pictures(self) -> Pictures:
        """The shop's, with its own strip and stamp where it has some."""
        shop, own = self.merchant.pictures, self.own_pictures
        return Pictures(own.logo or shop.logo, own.strip or shop.strip, own.stamp or shop.stamp)

    def of(self, merchant: Merchant) -> "Programme":
        """The same of the merchant as it is now, in whose currency the parts count."""
        own: tuple[Any, ...] = self.parts  # some count money, and say in what
        parts = (
            replace(each, currency=merchant.currency) if hasattr(each, "currency") else each for each in own
        )
        return replace(self, merchant=merchant, parts=tuple(parts))

    def rule(self) -> Phrase:
        """The whole programme in one plain sentence, its amounts in the merchant's currency."""
        return self.rules.rule(self.merchant.currency)

    def changes_for(self, card: Card, at_ms: int) -> tuple[Change, ...]:
        """What changed of late for a card that was there before, latest first."""
        return tuple(each for each in reversed(self.changes) if each.shown(card.created_ms, at_ms))

    def terms(self, card: Card, at_ms: int) -> Phrase:
        """The rule, and behind it what changed last."""
        said = [change.said(self.merchant.zone) for change in self.changes_for(card, at_ms)[:1]]
        return phrase("terms_rule", rule=self.rule(), changed=said[0]) if said else self.rule()

    def earning(self) -> Earning:
        """How a sale counts, in numbers for a till."""
        return self.rules.earning(self.merchant.currency)

    def settled(self, card: Card) -> Card:
        """The card under this edition: what it had earned before stays earned, at the price of then."""
        if card.edition >= self.edition:
            return card
        kept = card.owed
        for former in self.former:
            if former.edition > card.edition:
                for reward in former.rewards:
                    kept = owed.earned(card.balance, reward, kept)
        costs = {reward.id: reward.cost for reward in self.rules.rewards()}
        dearer = [each for each in kept if each.cost < costs.get(each.reward_id, each.cost + 1)]
        kept = owed.payable(dearer, card.balance)
        return replace(card, owed=kept, edition=self.edition, taken="", cue="")  # its moment has passed

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
