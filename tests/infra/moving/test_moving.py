"""A shop's export, brought into another Carnet: each card's balance, lots and history are equal."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import And, Audience
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Asking, joined_with
from chalicelib.domain.errors import InvalidInput, KeyReused, NotAllowed
from chalicelib.domain.ledger.correction import Amendment
from chalicelib.domain.ledger.entry import Entry, Origin, balance_of
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.changes.former import Former
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.rules import Reward, Sale
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.sources import Source
from chalicelib.domain.programme.types.points import Points
from chalicelib.entrypoints.api.merchant.export_lines import end_line, head_line, line_of
from chalicelib.service.merchant.export import Export, mark_of
from chalicelib.service.till.correct import corrected
from chalicelib.service.till.give import give
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.paper import honour_paper
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from infra.moving import Moved, move_in
from infra.moving_lines import Here
from tests.support.fakes import (
    LUNA,
    MERCHANT,
    NOON_MS,
    FakeStore,
    a_card,
    a_programme_points,
    a_programme_stamps,
)
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.fakes.directory import FakeDirectory

STAMPS = a_programme_stamps(
    limits=Limits(papers_per_day_max=99),
    tiers=(Tier("gold", {"en": "Gold"}, 5, factor=2),),
    tier_months=12,
    parts=(Membership("club", {"en": "Club"}, 500),),
    edition=3,
    sources=(Source("w1nd", "Window"), Source("fly3r", "Flyer May", NOON_MS)),
    former=(Former(2, (Reward("free", {"en": "a free coffee"}, 8),)),),
)
POINTS = a_programme_points()
assert isinstance(POINTS.rules, Points)
ENDING = replace(POINTS, rules=replace(POINTS.rules, lasts_months=3, carried=True))


class Shop:
    """A Carnet with one merchant in it."""

    def __init__(self, *held: Any) -> None:
        self.store = FakeStore(*held)
        self.directory = FakeDirectory()
        self.campaigns = FakeCampaigns(self.store)

    @property
    def here(self) -> Here:
        return Here(self.store, self.directory, self.campaigns, "9", NOON_MS)

    def exported(self) -> list[bytes]:
        export = Export(self.store, self.directory, self.campaigns, MERCHANT, self.store.revisions)
        lines, mark = [head_line(MERCHANT, NOON_MS)], None
        for _ in range(200):
            part = export.part(mark)
            lines += [line_of(each) for each in part.held]
            if part.next is None:
                return [*lines, end_line()]
            mark = mark_of(str(part.next))
        raise AssertionError("it never ends")

    def cards(self) -> list[Card]:
        return sorted(self.store.all_cards(), key=lambda card: card.holder_name)

    def history(self, card: Card) -> list[Entry]:
        return sorted(self.store.all_entries(card.serial), key=lambda entry: entry.version_ms)


def pause(attempt: int) -> None:
    return None


def a_shop() -> Shop:
    """With two programmes and cards to which everything has happened."""
    shop = Shop(STAMPS, ENDING, LUNA)
    shop.directory.put_outlet(
        Outlet("main", MERCHANT, "Main street", "Europe/Chisinau"),
        AuditLine(MERCHANT, 1, "x", "outlet.add", "main"),
    )
    shop.campaigns.put_audience(Audience("a1", MERCHANT, "All", And(())))
    for n in range(60):
        card = a_card(f"CARD{n:02}", holder_name=f"Guest {n:02}", holders=(), phone=f"+373 690000{n:02}")
        card = replace(card, source=("", "w1nd", "fly3r")[n % 3])
        card, consent = joined_with(card, Asking("join", "News, please", "ro")) if n % 3 else (card, None)
        shop.store.enrol(replace(card, programme_id=("coffee", "points")[n % 2]), "", consent=consent)
        _lives(shop.store, f"CARD{n:02}", n)
    return shop


def _lives(store: FakeStore, serial: str, n: int) -> None:
    def at(key: str, minute: int, **more: Any) -> Origin:
        return Origin(
            f"{key}-{n}", content_of(key), "staff:ana", NOON_MS + minute * 60_000, outlet="main", **more
        )

    def bought(minute: int, sale: str) -> Receipt:
        sold = Sale(visits=1 + n % 3, amount_minor=1250 + 77 * n)
        return scan(store, serial, MERCHANT, sold, at(sale, minute, sale_id=f"{sale}-{n}"), pause)

    first = bought(1, "one")
    for minute in range(2, 6):
        bought(minute, f"s{minute}")
    if n % 2 == 0:
        honour_paper(store, serial, MERCHANT, 6, at("paper", 7), pause)
        paid = Happening("paid", NOON_MS, part_id="club", amount_minor=500)
        give(store, serial, MERCHANT, paid, at("club", 8), pause)
        redeem(store, serial, MERCHANT, Wanted("free"), at("take", 9), pause)
    if n % 3 == 0:
        reverse(store, first.entry.id, MERCHANT, at("undo", 10), pause)
    elif n % 2:
        amended = Amendment(amount_minor=900)
        corrected(store, (first.entry,), MERCHANT, amended, at("mend", 11), pause)


OWN = ("serial", "merchant_id", "key_id", "holders", "swept_ms", "news", "face")


def alike(card: Card) -> Card:
    return replace(card, serial="", key_id="", swept_ms=0)


def entry_alike(entry: Entry, ids: dict[str, int], serial: str) -> Entry:
    """An entry by its place in the history in place of its id."""
    return replace(
        entry,
        id=str(ids[entry.id]),
        serial="",
        content="",
        reverses=str(ids.get(entry.reverses, "")),
        corrects=str(ids.get(entry.corrects, "")),
        claims=tuple(claim.replace(serial, "") for claim in entry.claims),
    )


def history_alike(shop: Shop, card: Card) -> list[Entry]:
    history = shop.history(card)
    ids = {entry.id: n for n, entry in enumerate(history)}
    return [entry_alike(entry, ids, card.serial) for entry in history]


def moved(lines: Iterable[bytes], to: Shop | None = None, merchant_id: str = "") -> tuple[Shop, Moved]:
    other = to or Shop()
    return other, move_in(other.here, lines, merchant_id)


def test_each_cards_balance_lots_and_history_are_equal_elsewhere() -> None:
    shop = a_shop()
    other, came = moved(shop.exported())

    assert (came.cards, came.there) == (60, 0)
    for before, after in zip(shop.cards(), other.cards(), strict=True):
        assert alike(after) == alike(before)
        assert after.serial != before.serial
        assert history_alike(other, after) == history_alike(shop, before)
        agreed, agreed_before = other.store.consents(after.serial), shop.store.consents(before.serial)
        assert agreed == tuple(replace(each, serial=after.serial) for each in agreed_before)
    assert {card.key_id for card in other.cards()} == {"9"}


def test_programmes_outlets_and_audiences_come_as_they_were() -> None:
    shop = a_shop()
    other, _ = moved(shop.exported())

    for programme in (STAMPS, ENDING):
        assert other.store.programme(programme.id) == programme
    assert other.directory.outlets(MERCHANT) == shop.directory.outlets(MERCHANT)
    assert [each.name for each in other.campaigns.audiences(MERCHANT)] == ["All"]


def test_life_goes_on_there_and_what_happened_once_does_not_happen_again() -> None:
    other, _ = moved(a_shop().exported())
    card = other.cards()[0]
    paper = Origin("again", "again", "staff:ana", NOON_MS + 86_400_000)
    with pytest.raises(NotAllowed, match="limit_paper_again"):
        honour_paper(other.store, card.serial, MERCHANT, 4, paper, pause)
    again = Origin("again", content_of("s3"), "staff:ana", NOON_MS + 180_000, outlet="main", sale_id="s3-0")
    with pytest.raises(KeyReused, match="sale_differs"):
        scan(other.store, card.serial, MERCHANT, Sale(visits=1, amount_minor=1250), again, pause)
    scanned = scan(other.store, card.serial, MERCHANT, Sale(visits=1), replace(again, sale_id="new"), pause)

    assert scanned.card.balance == card.balance + scanned.entry.delta


def test_the_same_file_again_changes_nothing_and_one_that_ended_early_goes_on() -> None:
    lines = a_shop().exported()
    other = Shop()
    with pytest.raises(InvalidInput):
        moved(lines[: len(lines) // 2], other)
    _, rest = moved(lines, other, MERCHANT)
    before = {card.serial: card for card in other.cards()}
    _, again = moved(lines, other, MERCHANT)

    assert 0 < rest.there < 60
    assert rest.cards + rest.there == 60
    assert (again.cards, again.there) == (0, 60)
    assert {card.serial: card for card in other.cards()} == before


def test_nothing_secret_is_in_the_file_and_every_line_says_what_it_is() -> None:
    lines = [json.loads(line) for line in a_shop().exported()]
    kinds = {line["record"] for line in lines}
    assert kinds >= {"carnet", "merchant", "outlet", "programme", "audience", "card", "entry", "end"}
    text = json.dumps(lines)
    for secret in ("hash", "token", "digest", "key_id", "push"):
        assert secret not in text


def test_a_file_cannot_take_another_merchants_place_here() -> None:
    rival = replace(LUNA, id="rival")
    lines = a_shop().exported()
    other = Shop(replace(STAMPS, merchant=rival), rival)
    with pytest.raises(InvalidInput) as refused:
        moved(lines, other)
    assert "another merchant has a programme" in str(refused.value.facts["why"])
    same = Shop(STAMPS, ENDING, LUNA, *a_shop().store.all_cards())
    before = same.store.all_cards()
    with pytest.raises(InvalidInput) as mixed:
        moved(lines, same)
    assert f"say --merchant {MERCHANT}" in str(mixed.value.facts["why"]), "two shops may be called alike"
    assert same.store.all_cards() == before
    moved(lines, same, MERCHANT)

    assert same.store.all_cards()[:60] == before, "cards that are here are not touched"


BROKEN = {
    "no JSON": [b"{\n"],
    "a list": [b"[1]\n"],
    "another format": [b'{"record":"shop"}\n'],
    "a newer version": [b'{"record":"carnet","version":99}\n'],
    "no merchant": [head_line(MERCHANT, 0), b'{"record":"card","serial":"A"}\n'],
    "an entry of nothing": [head_line(MERCHANT, 0), line_of(LUNA), b'{"record":"entry","id":"a"}\n'],
    "a card of no programme": [head_line(MERCHANT, 0), line_of(LUNA), b'{"record":"card","serial":"A"}\n'],
    "a currency of nobody": [head_line(MERCHANT, 0), line_of(replace(LUNA, currency="XXQ"))],
    "a balance of words": [
        head_line(MERCHANT, 0),
        line_of(LUNA),
        line_of(STAMPS),
        b'{"record":"card","serial":"A","programme_id":"coffee","balance":"many"}\n',
    ],
}


@pytest.mark.parametrize("lines", BROKEN.values(), ids=BROKEN.keys())
def test_a_file_that_is_no_export_is_refused_at_its_line_and_brings_no_card(lines: list[bytes]) -> None:
    other = Shop()
    with pytest.raises(InvalidInput) as refused:
        moved([*lines, end_line()], other)

    assert refused.value.field
    assert other.cards() == []


def test_a_card_that_was_erased_since_comes_with_its_sums_and_without_its_person() -> None:
    there, here = a_shop(), Shop()
    erased = there.cards()[3]

    came = move_in(replace(here.here, erased=frozenset({erased.serial})), there.exported())

    assert (came.cards, came.erased) == (60, 1)
    (bare,) = [card for card in here.store.all_cards() if card.erased_ms]
    assert (bare.holder_name, bare.phone, bare.state) == ("", "", "voided")
    assert (bare.balance, bare.lots, bare.visits) == (erased.balance, erased.lots, erased.visits)
    assert balance_of(here.history(bare)) == balance_of(there.history(erased))
    assert not here.store.serials_by_term(MERCHANT, "guest 03", 9)
