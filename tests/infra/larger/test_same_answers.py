"""The matcher and the SQL mean the same cards: those of a table, by way of an export in its own form."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.card.items import card_item, registration_item
from chalicelib.aws.table.table import Table
from chalicelib.domain.audience.audience import AUDIENCE, And, Compared, Condition, OneOf, leaves
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.audience.facts import FACTS, Moment
from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.needs import by_the_card, needs
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card, Owed, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_S
from infra.larger import compiler
from infra.larger.ask import ExportedCards
from infra.larger.columns import write_parquet
from infra.larger.compiler import NotExported
from infra.larger.exported import export_scanned, exported_items, write_export
from infra.larger.facts_in_sql import ANSWERED
from tests.support.audiences import NOW, NOW_S, TIERS, conditions, fact
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_points, a_programme_stamps

PROGRAMMES = {each.id: each for each in (a_programme_stamps(tiers=TIERS), a_programme_points(tiers=TIERS))}
ELSEWHERE = Moment(NOW.now_ms, "America/St_Johns")  # half an hour off, and a day behind at night
CARDS = 400


@dataclass
class Exported:
    profiles: list[Profile]
    cards: ExportedCards

    def meant(self, condition: Condition, moment: Moment) -> list[str]:
        means = compiled(condition)
        return sorted(who.card.serial for who in self.profiles if means(who, moment))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exported]:
    """Cards of every kind, as the table has them, exported and written as Parquet."""
    folder, luck = tmp_path_factory.mktemp("larger"), random.Random(91)
    profiles, items = [], []
    for number in range(CARDS):
        card, wallets = _card(number, luck), luck.choice(WALLETS_HELD)
        profiles.append(profile_of(card, PROGRAMMES[card.programme_id], frozenset(wallets)))
        items.append(card_item(card))
        held = [Registration(each, card.serial, f"h{number}", NOON_MS, "token") for each in wallets]
        made = [Registration("browser", card.serial, "b", NOON_MS, unsaved=True)]  # on no phone
        items += [registration_item(each) for each in (*held, *made)]
    luck.shuffle(items)
    write_export(items, folder / "export")
    count = write_parquet(lambda: exported_items(folder / "export"), PROGRAMMES.get, folder / "cards")
    assert count == CARDS
    with ExportedCards(folder / "cards", MERCHANT) as cards:
        yield Exported(profiles, cards)


WALLETS_HELD: tuple[tuple[WalletName, ...], ...] = ((), ("apple",), ("google",), ("apple", "google"))


def _card(number: int, luck: random.Random) -> Card:
    came = sorted(NOW_S + luck.randint(-500 * DAY_S, 300) for _ in range(luck.choice((0, 0, 1, 3, 12, 40))))
    balance = luck.choice((luck.randint(-3, 12), luck.randint(-20, 250)))
    owed = (Owed("r", {"en": "a free coffee"}, 3, 1),) if balance >= 3 and luck.random() < 0.2 else ()
    return a_card(
        f"CARD{number:04d}",
        programme_id=luck.choice([*PROGRAMMES]),
        balance=balance,
        owed=owed,
        created_ms=NOON_MS + luck.randint(-900 * DAY_S, 600) * 1000,
        visit_s=tuple(came),
        visits=len(came) + luck.choice((0, 0, 200)),
        earned=luck.randint(0, 100),
        spent_minor=luck.choice((0, luck.randint(0, 10**6))),
        outlets=luck.choice(((), ("north",), ("south", "north"), ("it's; --",))),
        language=luck.choice(LANGUAGES),
        messages_consent_ms=luck.choice((None, NOON_MS)),
        birthday=luck.choice(("", "02-29", "09-21", "12-31")),
        source=luck.choice(("", "w1nd", "fly3r")),
        referred_by=luck.choice(("", "FRIEND")),
    )


@given(conditions)
def test_whoever_the_matcher_means_the_export_means_too(exported: Exported, plain: dict[str, Any]) -> None:
    condition = read_condition(plain)
    if needs(condition) or any(getattr(leaf, "fact", AUDIENCE) not in ANSWERED for leaf in leaves(condition)):
        with pytest.raises(NotExported):
            exported.cards.serials(condition, NOW)
        return
    for moment in (NOW, ELSEWHERE):
        assert exported.cards.serials(condition, moment) == exported.meant(condition, moment)


@pytest.mark.parametrize("name", sorted(FACTS))
def test_each_fact_is_answered_or_refused_in_words(exported: Exported, name: str) -> None:
    """Asked both ways round, so that what has no answer is on the right side of `not`."""
    assert (name in ASKED) == (name in ANSWERED), "whatever the export answers is asked here"
    for plain in ASKED.get(name, ()):
        for asked in (plain, {"not": plain}):
            condition = read_condition(asked)
            found = exported.cards.serials(condition, NOW)
            assert found == exported.meant(condition, NOW)
            assert 0 < len(found) < CARDS, "it tells cards apart, or it shows nothing"
    for plain in REFUSED.get(name, ()):
        with pytest.raises(NotExported, match=f"^{name}: .* sample"):
            exported.cards.serials(read_condition(plain), NOW)


ASKED: dict[str, list[dict[str, Any]]] = {
    "programme": [fact("programme", "one_of", ["coffee"])],
    "balance": [fact("balance", "at_least", 3), fact("balance", "between", [0, 5])],
    "to_reward": [fact("to_reward", "at_most", 2), fact("to_reward", "exactly", 1)],
    "waiting": [fact("waiting", "at_least", 1)],
    "tier": [fact("tier", "one_of", ["silver"]), fact("tier", "one_of", ["", "gold"])],
    "joined": [fact("joined", "at_most", 30), fact("joined", "on_dates", ["2026-01-01", "2026-07-01"])],
    "last_visit": [fact("last_visit", "never"), fact("last_visit", "at_most", 30)],
    "visits": [fact("visits", "at_least", 3), fact("visits", "at_least", 3, days=60)],
    "spent_minor": [fact("spent_minor", "at_least", 500)],
    "top_spent": [fact("top_spent", "top", 10, least=9000)],
    "top_visits": [fact("top_visits", "top", 10, least=20)],
    "outlet": [fact("outlet", "one_of", ["north"]), fact("outlet", "one_of", ["it's; --"])],
    "weekday": [fact("weekday", "one_of", [1]), fact("weekday", "one_of", [6, 7], days=60)],
    "daypart": [fact("daypart", "one_of", ["early"]), fact("daypart", "one_of", ["evening"], days=60)],
    "audience": [
        fact("audience", "one_of", ["a"], means=[{"name": "A", "condition": fact("balance", "at_least", 3)}])
    ],
    "source": [fact("source", "one_of", ["w1nd", "no such"]), fact("source", "one_of", [""])],
    "brought": [fact("brought", "one_of", ["yes"])],
    "language": [fact("language", "one_of", ["en", "ro"])],
    "consent": [fact("consent", "one_of", ["yes"])],
    "wallet": [fact("wallet", "one_of", ["apple"]), fact("wallet", "one_of", ["none"])],
    "birthday_month": [fact("birthday_month", "one_of", [2]), fact("birthday_month", "one_of", ["this"])],
    "rfm": [fact("rfm", "one_of", [each]) for each in ("never", "lost", "fading", "promising", "newcomer")],
}
REFUSED: dict[str, list[dict[str, Any]]] = {
    "spent_minor": [fact("spent_minor", "at_least", 500, days=30)],
    "outlet": [fact("outlet", "one_of", ["north"], days=30)],
    "redeemed": [fact("redeemed", "one_of", ["cake"], days=30)],
    "bought": [fact("bought", "one_of", ["cake"], days=30)],
    "got": [fact("got", "one_of", ["c1"])],
}


@pytest.mark.parametrize("name", READY_MADE)
def test_the_conditions_to_begin_with_are_counted(exported: Exported, name: str) -> None:
    meant = exported.meant(READY_MADE[name], NOW)
    assert exported.cards.count([*PROGRAMMES], READY_MADE[name], NOW) == len(meant) > 0


def test_a_fact_that_has_no_column_yet_is_said_so(
    exported: Exported, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiler, "ANSWERED", ANSWERED - {"language"})
    with pytest.raises(NotExported, match="language: the export has no column"):
        exported.cards.serials(read_condition(fact("language", "one_of", ["en"])), NOW)


@given(conditions)
def test_a_list_leaves_out_nobody_who_may_be_meant(exported: Exported, plain: dict[str, Any]) -> None:
    """Of what an export cannot answer the list is wider, and the card decides."""
    condition = read_condition(plain)
    listed = exported.cards.serials(by_the_card(condition), NOW)
    assert set(exported.meant(condition, NOW)) <= set(listed)


def test_an_export_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    write_export([card_item(a_card(f"CARD{number}")) for number in range(3)], tmp_path / "export")
    manifest = tmp_path / "export" / "manifest-summary.json"
    manifest.write_text(manifest.read_text().replace('"itemCount": 3', '"itemCount": 4'))
    with pytest.raises(ValueError, match="3 items of 4"):
        list(exported_items(tmp_path / "export"))
    (tmp_path / "export" / "data" / "000000.json.gz").write_bytes(b"half of it")
    with pytest.raises(ValueError, match=r"data/000000\.json\.gz is not the file"):
        list(exported_items(tmp_path / "export"))


def test_a_table_that_is_exported_is_asked_and_has_the_cards_of_its_index(
    dynamodb: Any, table_name: str, tmp_path: Path
) -> None:
    table, luck = Table(dynamodb, table_name, time.time), random.Random(7)
    campaigns = CampaignsTable(dynamodb, table_name, time.time)
    table.put_merchant(LUNA)
    for programme in PROGRAMMES.values():
        table.put_programme(programme)
    for number in range(40):
        card = _card(number, luck)
        table.enrol(card, f"key-{number}")
        if number % 3:
            held = Registration("apple", card.serial, f"phone-{number}", NOON_MS, "token")
            table.register(replace(held, programme_id=card.programme_id))
    export_scanned(dynamodb, table_name, tmp_path / "export")
    programme_of = table.programme
    assert write_parquet(lambda: exported_items(tmp_path / "export"), programme_of, tmp_path / "cards") == 40

    condition = And((Compared("balance", "at_least", 0), OneOf("wallet", ("apple",))))
    means = compiled(condition)
    indexed = [
        member
        for programme in PROGRAMMES
        for shard in range(SHARDS)
        for member in campaigns.card_page(programme, shard, "", 100).members
    ]
    meant = sorted(
        member.card.serial
        for member in indexed
        if means(profile_of(member.card, PROGRAMMES[member.card.programme_id], member.wallets), NOW)
    )
    with ExportedCards(tmp_path / "cards", MERCHANT) as cards:
        assert cards.serials(condition, NOW) == meant
    assert len(indexed) == 40
    assert 0 < len(meant) < 40
