"""Deliver: a page of a programme's cards, each judged by a campaign and written with what became of it."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.needs import by_the_card, needs
from chalicelib.domain.campaign.attention import WINNER
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.later.journey import conditions_of
from chalicelib.domain.campaign.pages import Member, Sending
from chalicelib.domain.campaign.result.counts import NO_COUNTS, CountKey, Counts, HeldFor, added
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.person import others_of_the_person
from chalicelib.domain.errors import Busy
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.audience.beside import lying_beside
from chalicelib.service.campaign.journeys import with_journeys
from chalicelib.service.campaign.judge import NOWHERE, Elsewhere, Judge, Zones
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.sweeps import PAGE, Page, PageDone
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

BUSY_MS = MINUTE_MS  # a card that others kept changing is tried again in the next turn
Key = tuple[str, str]
"""A card's serial and the occurrence."""


def delivering(
    *,
    store: Store,
    campaigns: Campaigns,
    zones_of: Callable[[Campaign], Zones],
    clock_ms: Callable[[], int],
    faults: Faults,
    cards: Callable[[], int] = lambda: PAGE,
) -> Page:
    """A page of the sweep that sends, of so many `cards`. A card that cannot be judged is held back, and
    tried again."""

    def page(campaign: Campaign, here: Progress) -> PageDone:
        programme = store.programme(here.programme_id)
        if programme is None:
            return PageDone("", {"programme_gone": 1})
        found = campaigns.card_page(here.programme_id, here.shard, here.after, cards())
        judge = Judge(
            campaign,
            programme,
            campaigns.settings(campaign.merchant_id),
            zones_of(campaign),
            clock_ms(),
            compiled(campaign.audience),
        )
        judge = with_journeys(judge, found.members, campaigns)
        judge = _with_beside(judge, found.members, campaigns, faults)
        settling = _Settling(judge, found.members, store, campaigns, faults)
        settling.settle()
        counts = _counts(campaign, settling.ended, settling.first)
        return PageDone(found.next, counts, _due_ms(settling.ended))

    return page


def _with_beside(judge: Judge, members: Sequence[Member], campaigns: Campaigns, faults: Faults) -> Judge:
    """With what the conditions ask beyond the cards, of those that may be meant by what they say."""
    asked = needs(conditions_of(judge.campaign))
    if not asked:
        return judge
    may = replace(judge, matches=compiled(by_the_card(judge.campaign.audience)))
    meant = []
    for member in members:
        with faults.wall(member.card.serial):
            if may.occurrence(member.card, tuple(sorted(member.wallets))) is not None:
                meant.append(member.card)
    return replace(judge, beside=lying_beside(campaigns, asked, meant, judge.now_ms))


class _Settling:
    """A page's cards until each has its delivery. The card index is moments old and says who may be meant:
    the cards themselves decide."""

    def __init__(
        self, judge: Judge, members: Sequence[Member], store: Store, campaigns: Campaigns, faults: Faults
    ) -> None:
        self._judge, self._store, self._campaigns, self._faults = judge, store, campaigns, faults
        self._wallets = {member.card.serial: tuple(sorted(member.wallets)) for member in members}
        self._faulty: set[str] = set()
        self._todo = [member.card.serial for member in members if self._occurrence(member.card) is not None]
        self.ended: dict[Key, Delivery] = {}
        self.first: dict[Key, Delivery] = {}

    def settle(self) -> None:
        """Judge and write until every card of the page has its delivery."""
        if not self._todo:
            return
        try:
            until_written(lambda: self._store.cards(self._todo), self._write, busy=Busy("card_busy"))
        except Busy:
            self._write(self._store.cards(self._todo), held_as_busy=True)

    def _write(self, cards: Mapping[str, Card], *, held_as_busy: bool = False) -> bool | None:
        """One round; None while cards are left that others were faster to change."""
        judge = self._judge
        for unread in set(self._todo).difference(cards):
            self._faults.note(unread, "the card cannot be read")
        keys = {serial: of for serial, card in cards.items() if (of := self._occurrence(card)) is not None}
        there = self._campaigns.deliveries_of(judge.campaign.id, list(keys.items()))
        self.first = {**there, **self.first}
        self.ended |= {key: delivery for key, delivery in there.items() if not _again(delivery, judge)}
        meant = [(cards[key[0]], key[1]) for key in keys.items() if key not in self.ended]
        wanted = self._wanted(meant, self._elsewhere(cards, meant))
        if held_as_busy:
            wanted = [_busy(sending, judge.now_ms) for sending in wanted]
        wanted = [sending for sending in wanted if not _same(sending.delivery, there, self.ended)]
        puts = self._campaigns.deliver_many(wanted)
        done = [sending.delivery for sending, put in zip(wanted, puts, strict=True) if put == "done"]
        self.ended |= {(delivery.serial, delivery.occurrence): delivery for delivery in done}
        self._todo = [
            sending.delivery.serial for sending, put in zip(wanted, puts, strict=True) if put != "done"
        ]
        return None if self._todo else True

    def _occurrence(self, card: Card) -> str | None:
        """Which occasion it is, as the judge says; "" for a card that cannot be judged, which is noted."""
        self._faulty.discard(card.serial)
        with self._faults.wall(card.serial):
            return self._judge.occurrence(card, self._wallets[card.serial])
        self._faulty.add(card.serial)
        return ""

    def _elsewhere(
        self, cards: Mapping[str, Card], meant: Sequence[tuple[Card, str]]
    ) -> dict[str, Elsewhere]:
        """Of those whose person has other cards, what is on these. The cards are read before what they were
        told of, so that one which is told in between has moved."""
        named = {serial for card, _ in meant for serial in card.siblings}
        unread = sorted(named.difference(cards))
        known = {**cards, **(self._store.cards(unread) if unread else {})}
        others = {
            card.serial: found
            for card, _ in meant
            if (found := others_of_the_person(card, (known[each] for each in card.siblings if each in known)))
        }
        told: set[Key] = set()
        if others and self._judge.once_a_person:
            occasions = [(other.serial, of) for card, of in meant for other in others.get(card.serial, ())]
            there = self._campaigns.deliveries_of(self._judge.campaign.id, occasions)
            told = {key for key, delivery in there.items() if delivery.state in ("sent", "held_out")}
        return {
            card.serial: Elsewhere(mine, any((other.serial, of) in told for other in mine))
            for card, of in meant
            if (mine := others.get(card.serial))
        }

    def _wanted(self, meant: Sequence[tuple[Card, str]], elsewhere: Mapping[str, Elsewhere]) -> list[Sending]:
        """What is to become of each. What a gift claims and the card has had is not given again, and such a
        card is in neither arm."""
        claims = [claim for card, of in meant for claim in self._claims(card, of)]
        claimed = self._store.claimed(claims) if claims else frozenset()
        return [self._sending(card, of, claimed, elsewhere.get(card.serial, NOWHERE)) for card, of in meant]

    def _claims(self, card: Card, of: str) -> tuple[str, ...]:
        if card.serial not in self._faulty:
            with self._faults.wall(card.serial):
                return self._judge.claims(card, self._wallets[card.serial], of)
            self._faulty.add(card.serial)
        return ()

    def _sending(self, card: Card, of: str, claimed: Set[str], elsewhere: Elsewhere) -> Sending:
        if card.serial not in self._faulty:
            with self._faults.wall(card.serial):
                return self._judge.sending(card, self._wallets[card.serial], of, claimed, elsewhere)
        return self._judge.unjudged(card, of)


def _again(delivery: Delivery, judge: Judge) -> bool:
    """Held back, and it may be over: judged anew."""
    over = delivery.until_ms <= judge.now_ms or (delivery.reason == WINNER and judge.campaign.chosen != "")
    return delivery.state == "held" and over


def _same(wanted: Delivery, there: Mapping[Key, Delivery], ended: dict[Key, Delivery]) -> bool:
    """Held back for what it was held back for before: nothing to write, and it counts as it stands."""
    key = (wanted.serial, wanted.occurrence)
    known = there.get(key)
    same = known is not None and wanted.state == "held" and known.reason == wanted.reason
    if same and not wanted.until_ms:
        ended[key] = wanted
        return True
    return False


def _busy(sending: Sending, now_ms: int) -> Sending:
    held = replace(
        sending.delivery,
        state="held",
        variant="",
        reason="busy",
        until_ms=now_ms + BUSY_MS,
        version_ms=0,
        gift=(),
        gift_minor=0,
    )
    return Sending(held, None, sending.expected_version_ms)


def _counts(campaign: Campaign, ended: Mapping[Key, Delivery], before: Mapping[Key, Delivery]) -> Counts:
    """What the page's deliveries are, read from them and not from this run, so that a page gone through
    twice counts once. A trigger's turns count on: only what this one changed."""
    counts: Counts = NO_COUNTS
    for key, delivery in ended.items():
        if delivery.follow_up:  # what becomes of who was told is part of the result
            continue
        counts = added(counts, {_counted_as(delivery): 1})
        known = before.get(key)
        if campaign.when.trigger and known is not None:
            counts = added(counts, {_counted_as(known): -1})
    return counts


def _counted_as(delivery: Delivery) -> CountKey:
    match delivery.state:
        case "held":
            return HeldFor(delivery.reason)
        case "sent" | "held_out":
            return delivery.state
    raise ValueError(f"only at a follow-up a card has {delivery.state}")


def _due_ms(ended: Mapping[Key, Delivery]) -> int:
    return min(
        (delivery.until_ms for delivery in ended.values() if delivery.state == "held" and delivery.until_ms),
        default=0,
    )
