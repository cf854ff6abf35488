"""Classes, objects and who holds them, in one SQLite file that survives any kind of stop."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from infra.local.google.kinds import CLASS_OF, Kind

Json = dict[str, Any]


class Shelf:
    """Used from one event loop, so each call is atomic."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._db.executescript(
            "pragma journal_mode=wal; pragma synchronous=normal;"
            "create table if not exists resource (kind, id, parent, json, primary key (kind, id));"
            "create index if not exists by_parent on resource (kind, parent, id);"
            "create table if not exists holder (object_id, user, saved_ms, primary key (object_id, user));"
            "create table if not exists dropped (object_id, user, primary key (object_id, user));"
            "create table if not exists unlinked (user primary key);"
            "create table if not exists link (object_id, linked_id, primary key (object_id, linked_id));"
        )

    def close(self) -> None:
        self._db.close()

    def get(self, kind: Kind, id_: str) -> Json | None:
        row = self._db.execute("select json from resource where kind=? and id=?", (kind, id_)).fetchone()
        return None if row is None else json.loads(row[0])

    def put(self, kind: Kind, resource: Json) -> None:
        parent = resource.get("classId", resource["id"].partition(".")[0])
        self._db.execute(
            "insert or replace into resource values (?, ?, ?, ?)",
            (kind, resource["id"], parent, json.dumps(resource, ensure_ascii=False)),
        )
        for linked_id in resource.get("linkedObjectIds", []):
            self._db.execute("insert or ignore into link values (?, ?)", (resource["id"], linked_id))

    def object(self, id_: str) -> tuple[Kind, Json] | None:
        """The object of whatever kind that has this id."""
        return next(((kind, found) for kind in CLASS_OF if (found := self.get(kind, id_))), None)

    def linking(self, linked_id: str) -> list[str]:
        """The objects that an object is linked to."""
        rows = self._db.execute(
            "select object_id from link where linked_id=? order by object_id", (linked_id,)
        )
        return [object_id for (object_id,) in rows]

    def adds_linked(self, user: str) -> bool:
        """Whether the user's Wallet adds linked passes by itself: a setting of theirs, on at first."""
        return self._db.execute("select 1 from unlinked where user=?", (user,)).fetchone() is None

    def set_adds_linked(self, user: str, on: bool) -> None:
        self._db.execute(
            "delete from unlinked where user=?" if on else "insert or ignore into unlinked values (?)",
            (user,),
        )

    def page(self, kind: Kind, parent: str, *, after: str, limit: int) -> list[Json]:
        """Resources of an issuer (classes) or a class (objects), by id, after the id `after`."""
        rows = self._db.execute(
            "select json from resource where kind=? and parent=? and id>? order by id limit ?",
            (kind, parent, after, limit),
        )
        return [json.loads(text) for (text,) in rows]

    def every(self, kind: Kind) -> list[Json]:
        rows = self._db.execute("select json from resource where kind=? order by id", (kind,))
        return [json.loads(text) for (text,) in rows]

    def hold(self, object_id: str, user: str, saved_ms: int) -> bool:
        """Whether this is new."""
        done = self._db.execute("insert or ignore into holder values (?, ?, ?)", (object_id, user, saved_ms))
        return done.rowcount == 1

    def drop(self, object_id: str, user: str) -> bool:
        """Whether it was held."""
        done = self._db.execute("delete from holder where object_id=? and user=?", (object_id, user))
        if done.rowcount == 1:
            self._db.execute("insert or ignore into dropped values (?, ?)", (object_id, user))
        return done.rowcount == 1

    def was_dropped(self, object_id: str, user: str) -> bool:
        asked = "select 1 from dropped where object_id=? and user=?"
        return self._db.execute(asked, (object_id, user)).fetchone() is not None

    def holders(self, object_id: str) -> list[str]:
        rows = self._db.execute("select user from holder where object_id=? order by user", (object_id,))
        return [user for (user,) in rows]

    def held_by(self, user: str) -> list[tuple[str, int]]:
        """Object ids and when they were saved (ms), oldest first."""
        rows = self._db.execute(
            "select object_id, saved_ms from holder where user=? order by saved_ms, object_id", (user,)
        )
        return [(object_id, saved_ms) for object_id, saved_ms in rows]
