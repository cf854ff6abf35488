"""An export's cards as Parquet: a row each with what conditions ask, by merchant.

What only a programme's rules can tell (how far to the reward, which tier) is reckoned as the row is written,
by the domain itself: rules are never said a second time in SQL.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from chalicelib.aws.card.keys import is_card, is_registration
from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.readable import readable
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.programme.programme import Programme

ProgrammeOf = Callable[[str], Programme | None]
Row = Mapping[str, Any]

COLUMNS: Mapping[str, tuple[str, Callable[[Profile], Any]]] = {
    "serial": ("VARCHAR", lambda who: who.card.serial),
    "shard": ("TINYINT", lambda who: shard_of(who.card.serial)),
    "merchant_id": ("VARCHAR", lambda who: who.card.merchant_id),
    "programme_id": ("VARCHAR", lambda who: who.card.programme_id),
    "balance": ("BIGINT", lambda who: who.card.balance),
    "to_reward": ("BIGINT", lambda who: who.to_reward),
    "waiting": ("BIGINT", lambda who: who.waiting),
    "tier": ("VARCHAR", lambda who: who.tier),
    "rewards_earned": ("BIGINT", lambda who: who.rewards_earned),
    "created_ms": ("BIGINT", lambda who: who.card.created_ms),
    "last_visit_s": ("BIGINT", lambda who: who.last_visit_s),
    "visits": ("BIGINT", lambda who: who.card.visits),
    "visit_s": ("BIGINT[]", lambda who: who.card.visit_s),
    "spent_minor": ("BIGINT", lambda who: who.card.spent_minor),
    "outlets": ("VARCHAR[]", lambda who: who.card.outlets),
    "source": ("VARCHAR", lambda who: who.card.source),
    "brought": ("BOOLEAN", lambda who: bool(who.card.referred_by)),
    "language": ("VARCHAR", lambda who: who.card.language),
    "consent": ("BOOLEAN", lambda who: who.card.messages_consent_ms is not None),
    "wallets": ("VARCHAR[]", lambda who: sorted(who.wallets)),
    "birthday_month": ("TINYINT", lambda who: int(who.card.birthday[:2]) if who.card.birthday else None),
}
"""No name, no address, no number: who it is stays in the table."""


def write_parquet(items: Callable[[], Iterable[Item]], programme_of: ProgrammeOf, folder: Path) -> int:
    """The export's cards, a folder for each merchant; how many there are. The items are read twice: a card's
    registrations may lie anywhere."""
    wallets = _wallets(items())
    rows = folder.with_suffix(".rows.json")
    count = 0
    with rows.open("w") as lines:
        for row in _rows(items(), wallets, programme_of):
            lines.write(f"{json.dumps(row)}\n")
            count += 1
    types = {name: kind for name, (kind, _) in COLUMNS.items()}
    with duckdb.connect() as base:
        base.execute("CREATE TABLE cards AS SELECT * FROM read_json(?, columns=?)", [str(rows), types])
        base.execute(
            f"COPY (SELECT * FROM cards ORDER BY merchant_id, programme_id, serial) TO '{_quoted(folder)}' "
            "(FORMAT parquet, COMPRESSION zstd, PARTITION_BY (merchant_id), WRITE_PARTITION_COLUMNS)"
        )
    rows.unlink()
    return count


def row_of(who: Profile) -> Row:
    return {name: read(who) for name, (_, read) in COLUMNS.items()}


def _wallets(items: Iterable[Item]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for held in readable(filter(is_registration, items), partial(from_attributes, Registration)):
        if is_held(held):
            found[held.serial].add(held.wallet)
    return found


def _rows(items: Iterable[Item], wallets: Mapping[str, set[str]], programme_of: ProgrammeOf) -> Iterator[Row]:
    for card in readable(filter(is_card, items), partial(from_attributes, Card)):
        programme = programme_of(card.programme_id)
        if programme is not None:
            yield row_of(profile_of(card, programme, wallets.get(card.serial, set())))


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
