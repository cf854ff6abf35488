"""A small world with bad luck in it: tills, a table, its stream, two queues, workers, two wallets.

Everything random comes from one seed, so a run that fails can be run again. Bad luck is: a process that dies
before or after any call to the store, a queue or a wallet; a message delivered twice, late or out of order;
an answer that never arrives; another request that runs between two calls of this one.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib.domain.card.card import Changed
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import Busy, CarnetError
from chalicelib.domain.ledger.correction import Amendment
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.card import devices
from chalicelib.service.card.enrol import want_in
from chalicelib.service.card.refresh import LEASE_MS, refresh
from chalicelib.service.till.correct import corrected
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import own_entry, reverse
from chalicelib.service.till.scan import scan
from tests.domain.programme.test_parts import EVERY_PART, GOLD, SILVER
from tests.simulation.bad_luck import WALLETS, Died, Luck, Phone, StreamedStore, Unlucky
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps

CARDS = ("CARD1", "CARD2", "CARD3")
PARTS = tuple(part for part in EVERY_PART if part.type != "standing")
PROGRAMME = a_programme_stamps(parts=PARTS, tiers=(SILVER, replace(GOLD, factor=1)), tier_months=12)
"""With every part; a sale counts once, so that what it brings is what was bought."""
NESTED_MAX = 3  # requests that run inside one another's pauses


@dataclass
class Request:
    """What a till wants. It sends the same again until it is answered."""

    key: str
    kind: str
    serial: str
    number: int
    sale: str = ""
    target: str = ""
    answers: list[Entry | str] = field(default_factory=list)


class World:
    """`steps` of bad luck, then `settle`, then whatever a test asks of `store`, `requests` and `phones`."""

    def __init__(self, luck: Luck, store: StreamedStore | None = None) -> None:
        self.luck = luck
        self.store = store or StreamedStore(PROGRAMME, *(a_card(serial, balance=0) for serial in CARDS))
        self.requests: list[Request] = []
        self.queues: dict[WalletName, list[Changed]] = {wallet: [] for wallet in WALLETS}
        self.phones = {wallet: Phone(luck) for wallet in WALLETS}
        self.now_ms = NOON_MS
        self._nested = 0
        self._at_google: set[str] = set()
        self._unlucky: Any = Unlucky(self.store, luck, self._meanwhile)
        for serial in CARDS:
            devices.register(self.store, "apple", a_card(serial), f"phone-{serial}", "token", self.now_ms)

    def steps(self, count: int) -> None:
        for _ in range(count):
            self.now_ms += self.luck.dice.choice((0, 0, 1, 700))
            self._step()

    def settle(self) -> None:
        """Bad luck ends; everybody finishes what they had begun."""
        self.luck.end()
        for request in self.requests:
            self._send(request)
        for _ in range(50):
            self.now_ms += LEASE_MS // 4  # what somebody died with is free again, sooner or later
            self._route()
            for wallet in WALLETS:
                self._work(wallet)
            self._fetch()
            if not (self.store.stream or any(self.queues.values()) or self.phones["apple"].told):
                return
        raise AssertionError("the world does not come to rest")

    def _step(self) -> None:
        work = self.luck.dice.choice(
            (
                self._new,
                self._new,
                self._again,
                self._route,
                self._apple,
                self._google,
                self._fetch,
                self._save,
            )
        )
        try:
            work()
        except Died:
            if self._nested:
                raise AssertionError("a death belongs to one process") from None

    def _meanwhile(self) -> None:
        """Another process, between two calls of this one."""
        if self._nested >= NESTED_MAX:
            return
        self._nested += 1
        try:
            self.luck.dice.choice((self._new, self._again, self._route, self._apple, self._google))()
        except Died:
            pass  # that process died, not the one that waits
        finally:
            self._nested -= 1

    # ---- tills ----

    def _new(self) -> None:
        dice = self.luck.dice
        name = f"{dice.randrange(10**9)}"
        acknowledged = [
            answer.id for each in self.requests for answer in each.answers if isinstance(answer, Entry)
        ]
        of_entry = dice.choice(("reverse", "correct", "correct")) if acknowledged else "earn"
        kind = dice.choice(("earn", "earn", "earn", "redeem", of_entry))
        request = Request(name, kind, dice.choice(CARDS), dice.randint(1, 5))
        if kind in ("reverse", "correct"):
            request.target = dice.choice(acknowledged)
        elif dice.random() < 0.5:
            request.sale = f"sale-{name}"
        self.requests.append(request)
        self._send(request)

    def _again(self) -> None:
        """A retry, a double tap, or a till that comes back online with what it had kept."""
        if self.requests:
            self._send(self.luck.dice.choice(self.requests))

    def _send(self, request: Request) -> None:
        store = self._unlucky
        content = content_of(request.kind, request.serial, request.number, request.target)
        origin = Origin(request.key, content, "till", self.now_ms, sale_id=request.sale)
        try:
            entry = self._ask(store, request, origin)
        except Busy:
            return
        except CarnetError as refused:
            self._answered(request, refused.code)
            return
        self._answered(request, entry)

    def _ask(self, store: Any, request: Request, origin: Origin) -> Entry:
        if request.kind == "earn":
            sale = Sale(visits=request.number)
            return scan(store, request.serial, MERCHANT, sale, origin, self._pause).entry
        if request.kind == "redeem":
            return redeem(store, request.serial, MERCHANT, Wanted("free", 1), origin, self._pause).entry
        if request.kind == "reverse":
            return reverse(store, request.target, MERCHANT, origin, self._pause).entry
        sale_now = (own_entry(store, request.target, MERCHANT),)
        asked = Amendment(visits=request.number)
        answered = corrected(store, sale_now, MERCHANT, asked, origin, self._pause)
        assert answered, "a correction that was made is forgotten"
        return answered[0].entry

    def _answered(self, request: Request, answer: Entry | str) -> None:
        if not self.luck.strikes(self.luck.lost_answer):
            request.answers.append(answer)

    def _pause(self, attempt: int) -> None:
        self.now_ms += attempt

    # ---- the road to the phone ----

    def _route(self) -> None:
        """The stream hands out a batch until its worker ends well; then it is over."""
        batch = self.store.stream[: self.luck.dice.randint(1, 6)]
        for wallet, change in batch:
            if self.luck.strikes(self.luck.death):
                raise Died("while routing")
            self.queues[wallet].append(change)
        del self.store.stream[: len(batch)]

    def _apple(self) -> None:
        self._work("apple")

    def _google(self) -> None:
        self._work("google")

    def _work(self, wallet: WalletName) -> None:
        """A queue hands out messages in any order, and again unless they were done."""
        queue, dice = self.queues[wallet], self.luck.dice
        batch = dice.sample(queue, min(len(queue), dice.randint(1, 4)))
        if wallet == "google":
            # Its queue is FIFO with one group a card: no two workers have the same card at once.
            batch = [change for change in batch if change.serial not in self._at_google]
        mine = {change.serial for change in batch} if wallet == "google" else set()
        self._at_google |= mine
        try:
            ended = refresh(
                batch,
                wallet,
                store=self._unlucky,
                wallet=Unlucky(self.phones[wallet], self.luck, self._meanwhile),
                look=lambda card, programme: card_look(programme, card, card.serial),
                clock_ms=lambda: self.now_ms,
                paused=lambda _: False,
            )
        finally:
            self._at_google -= mine
        for change in batch:
            done = change.serial not in ended.unfinished
            if done and not self.luck.strikes(self.luck.repeat) and change in queue:
                queue.remove(change)

    # ---- phones ----

    def _fetch(self) -> None:
        """A phone of Apple's that was told asks for its list and fetches the pass."""
        apple = self.phones["apple"]
        while apple.told:
            serial, device = apple.told[0]
            found = devices.updates(self._unlucky, "apple", device, 0, self.now_ms)
            if found is not None:
                card = self._unlucky.card(serial)
                assert card is not None
                devices.fetched(self._unlucky, "apple", card)
            del apple.told[0]

    def _save(self) -> None:
        """A customer adds the card to Google's wallet, perhaps again."""
        card = self._unlucky.card(self.luck.dice.choice(CARDS))
        want_in(self._unlucky, "google", replace(card), f"3388.{card.serial}", self.now_ms)
