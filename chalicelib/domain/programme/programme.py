"""A merchant's loyalty programme: the facts every type shares, what a card has in it, and how it looks."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.linear import linear_of
from chalicelib.domain.face.choices import NO_CHOICES, Choices
from chalicelib.domain.face.look import Colours, Look, Moment, Notice, TierShown, Value, Way
from chalicelib.domain.face.modules import Module
from chalicelib.domain.face.pictures import NO_PICTURES, Pictures
from chalicelib.domain.kept import Kept
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.changes import owed
from chalicelib.domain.programme.changes.former import Counted, Former
from chalicelib.domain.programme.changes.promise import Promise, parts_for
from chalicelib.domain.programme.changes.terms import Change
from chalicelib.domain.programme.cue import balance_line, cue_said, unused_line
from chalicelib.domain.programme.linked import linked_of
from chalicelib.domain.programme.news import News
from chalicelib.domain.programme.parts.part import Holder, Part, lines_of
from chalicelib.domain.programme.parts.standing import Standing, Tier
from chalicelib.domain.programme.rules import Reward, Rules
from chalicelib.domain.programme.sale.earning import Earning
from chalicelib.domain.programme.sale.limits import NO_LIMITS, Limits
from chalicelib.domain.text import (
    Language,
    Phrase,
    Said,
    Yours,
    ours,
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
    the wallets' powers its cards use.
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

    def look(
        self,
        card: Card,
        barcode: str,
        *,
        news: Notice | None = None,
        face: Notice | None = None,
        ways: tuple[Way, ...] = (),
    ) -> Look:
        """What `card` shows now, with what its `news` and `face` name (`service.card.look` finds them).

        The same card always gives the same look.
        """
        card = self.settled(card)
        holder = Holder.of(card, card.version_ms, self.merchant.zone)
        rules, balance = self.shown_by(card)
        best = waiting_reward(self.ready(card))
        moment = self._moment(card, best, rules, balance, holder)
        values: dict[str, Value] = {
            "balance": rules.short_balance(balance),
            "moment": moment.said if moment else rules.standing(balance),
            "rule": self.terms(card, card.version_ms),
            "contact": self.merchant.contact,
        }
        values |= {name: link for name, link in asdict(self.merchant.links).items() if link}
        if best is not None:
            values["reward"] = best
            values["then"] = rules.then(balance)
        elif not (face and face.line):
            values["next"] = rules.next_step(balance)
        if card.holder_name:
            values["holder"] = card.holder_name
        if face and face.line:
            values["note" if best is not None else "line"] = face.line
        painted, tier = face.colours if face else None, self.tier(card, card.version_ms)
        parts = self.parts_for(holder)
        language = ours(card.language, self.language)
        told = News.of(news, card, rules, self.language)
        if told.words:
            values["news"] = told.said
        return Look(
            template=self.template or self.rules.type,
            serial=card.serial,
            key_id=card.key_id,
            barcode=barcode,
            programme_id=self.id,
            organization=self.merchant.name,
            programme_name=self.name,
            description=phrase("face_description", organization=self.merchant.name, programme=self.name),
            colours=painted or self.colours,
            progress=rules.progress(balance),
            balance=rules.short_balance(balance),
            version_ms=card.version_ms,
            modified_s=card.modified_s,
            moved=card.moved,
            silent=card.silent_ms == card.version_ms,
            values=values,
            holder_name=card.holder_name,
            language=language,
            own_language=self.language,
            voided=card.state == "voided",
            expires_ms=card.expires_ms,
            news=news if told.words else None,
            told_ms=card.told_ms[-1] if told.words and card.told_ms else 0,
            merged=told.values,
            moment=moment,
            programme_colours=self.colours if painted else None,
            pictures=self.pictures,
            choices=self.choices,
            linear=linear_of(card.serial, card.code_number, self.choices.linear),
            ways=(*ways, *told.links(language)),
            lines=(
                *balance_line(rules, holder),
                *lines_of(parts, holder),
                *unused_line(card, self.merchant.zone),
            ),
            linked=linked_of(parts, holder, self.choices) if card.usable(card.version_ms) else (),
            modules=_modules_of(news, face),
            tier=TierShown(tier.id, tier.name) if tier else None,
        )

    def _moment(
        self, card: Card, best: Said | None, rules: Rules, balance: int, holder: Holder
    ) -> Moment | None:
        """What there is to say: a reward was taken, something was given or ends soon, a reward waits; behind
        it how the card stands."""
        waiting = rules.progress(balance).waiting
        mark = f"{waiting}-{card.balance}-{card.redemptions}"
        ready = phrase("face_ready", reward=Yours(best)) if best is not None else None
        taken = self.reward(card.taken) if card.taken else None
        if taken is not None:
            said = phrase("face_taken", reward=Yours(taken.name))
            standing = ready or rules.standing(balance)
            return Moment(f"taken-{mark}", phrase("face_moment", moment=said, standing=standing))
        cue = cue_said(card, self.parts_for(holder), rules, holder) if card.cue else None
        if cue is not None:
            said = phrase("face_moment", moment=cue, standing=ready or rules.standing(balance))
            return Moment(f"cue-{card.cue[:1] == '!'}-{card.cue.rpartition(':')[2]}", said)
        if ready is None:
            return None
        then = rules.then(balance)
        if not rules.places:
            ready = phrase("face_moment", moment=ready, standing=rules.standing(balance))
        elif then:
            ready = phrase("face_moment", moment=ready, standing=phrase("face_then", shown=then))
        return Moment(f"ready-{mark}", ready)


def _modules_of(*notices: Notice | None) -> tuple[Module, ...]:
    """One notice may be both what a card says and how it looks."""
    found = {module.id: module for notice in notices if notice for module in notice.modules}
    return tuple(found.values())


def waiting_reward(ready: Sequence[tuple[Reward, int]]) -> Said | None:
    """The best reward that waits, with how many of it; None when none does."""
    if not ready:
        return None
    best, count = ready[-1]
    return best.name if count == 1 else phrase("face_rewards", n=count, reward=best.name)
