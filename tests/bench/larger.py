"""What an exported card takes in columns, and what a question over all of them takes."""

import random
import tempfile
from pathlib import Path
from time import process_time

from chalicelib.aws.card.items import card_item
from chalicelib.domain.audience.audience import And, Between, Compared, Condition, OneOf
from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.card.card import Card
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_S
from infra.larger.ask import ExportedCards
from infra.larger.columns import write_parquet
from infra.larger.exported import exported_items, write_export
from tests.support.audiences import NOW, NOW_S
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps

CARDS = 20_000
SLIPPING: Condition = And((Compared("visits", "at_least", 3, days=180), Between("last_visit", 30, 89)))
BIRTHDAY: Condition = OneOf("birthday_month", ("this",))
SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


def run() -> list[str]:
    luck, programme = random.Random(1), a_programme_stamps()
    cards = [_card(luck) for _ in range(CARDS)]
    profiles = [profile_of(card, programme, frozenset({"apple"})) for card in cards]
    lines = ["larger audiences: an exported table, asked in SQL (docs/larger-audiences.md)"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_export((card_item(card) for card in cards), folder / "export")
        began = process_time()
        write_parquet(lambda: exported_items(folder / "export"), lambda _: programme, folder / "cards")
        written_s = process_time() - began
        size = sum(file.stat().st_size for file in (folder / "cards").rglob("*.parquet"))
        exported = sum(file.stat().st_size for file in (folder / "export").rglob("*.gz"))
        lines.append(
            f"  a card in columns: {size / CARDS:.0f} bytes; exported and compressed: {exported / CARDS:.0f}"
        )
        lines.append(f"  to columns: {written_s / CARDS * 1e6:.0f} us of processor a card")
        with ExportedCards(folder / "cards", MERCHANT) as asked:
            for said, condition in (("slipping", SLIPPING), ("birthday", BIRTHDAY)):
                began = process_time()
                count = asked.count([programme.id], condition, NOW)
                in_sql_s = process_time() - began
                began = process_time()
                means = compiled(condition)
                same = sum(means(who, NOW) for who in profiles)
                by_matcher_s = process_time() - began
                assert count == same, (count, same)
                lines.append(
                    f"  {said}: {count} of {CARDS}; {in_sql_s / CARDS * 1e9:.0f} ns a card, "
                    f"the matcher {by_matcher_s / CARDS * 1e9:.0f} ns once the card is read"
                )
    return lines


def _card(luck: random.Random) -> Card:
    """Of a regular: some twenty visits, as a chain's card has."""
    came = sorted(NOW_S - luck.randint(0, 400 * DAY_S) for _ in range(luck.randint(0, 40)))
    return a_card(
        "".join(luck.choices(SIGNS, k=26)),
        balance=luck.randint(0, 12),
        created_ms=NOON_MS - luck.randint(0, 900 * DAY_S) * 1000,
        visit_s=tuple(came),
        visits=len(came),
        earned=luck.randint(0, 100),
        spent_minor=luck.randint(0, 10**6),
        outlets=tuple(luck.sample(("north", "south", "station"), luck.randint(0, 3))),
        language=luck.choice(LANGUAGES),
        messages_consent_ms=luck.choice((None, NOON_MS)),
        birthday=luck.choice(("", f"{luck.randint(1, 12):02d}-11")),
    )
