"""Asking the exported cards: how many a condition means, and the list of those to look at."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import duckdb

from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.audience.facts import Moment
from infra.larger.compiler import asked_for_a_list, asked_in_sql


class ExportedCards:
    """A merchant's cards as of an export, in files that `columns.write_parquet` wrote. Whatever a condition
    names is bound to a question mark."""

    def __init__(self, folder: Path, merchant_id: str) -> None:
        self._base = duckdb.connect()
        self._files = str(folder / f"merchant_id={merchant_id}" / "*.parquet")

    def __enter__(self) -> "ExportedCards":
        return self

    def __exit__(self, kind: type[BaseException] | None, of: object, where: TracebackType | None) -> None:
        self._base.close()

    def count(self, programmes: Sequence[str], condition: Condition, moment: Moment) -> int:
        """Exact, as of the export; NotExported where it cannot say."""
        asked = asked_in_sql(condition, moment)
        found = self._base.execute(
            f"SELECT count(*) FROM read_parquet(?) WHERE list_contains(?, programme_id) AND {asked.text}",
            [self._files, list(programmes), *asked.values],
        ).fetchone()
        assert found is not None, "a count has a row"
        return int(found[0])

    def serials(self, condition: Condition, moment: Moment) -> list[str]:
        asked = asked_in_sql(condition, moment)
        found = self._base.execute(
            f"SELECT serial FROM read_parquet(?) WHERE {asked.text} ORDER BY serial",
            [self._files, *asked.values],
        ).fetchall()
        return [serial for (serial,) in found]

    def write_list(
        self, programmes: Sequence[str], condition: Condition, moment: Moment, folder: Path
    ) -> None:
        """Who is to be looked at, a text of serials in their order for each programme and shard, as Athena's
        UNLOAD leaves them in a bucket."""
        asked = asked_for_a_list(condition, moment)
        for programme in programmes:
            found = self._base.execute(
                f"SELECT shard, serial FROM read_parquet(?) WHERE programme_id = ? AND {asked.text} "
                "ORDER BY shard, serial",
                [self._files, programme, *asked.values],
            )
            _write(found, folder / programme)


def _write(found: duckdb.DuckDBPyConnection, folder: Path) -> None:
    folder.mkdir(parents=True)  # a list never changes: another day's is another folder
    while rows := found.fetchmany(10_000):
        by_shard: dict[int, list[str]] = {}
        for shard, serial in rows:
            by_shard.setdefault(shard, []).append(f"{serial}\n")
        for shard, lines in by_shard.items():
            with (folder / f"{shard:02d}.txt").open("a") as file:
                file.writelines(lines)
