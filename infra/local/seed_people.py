"""The café's people and outlets: who can sign in where, with passwords of this installation's own."""

import functools
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.credentials import guessed_first
from chalicelib.domain.people.staff import Outlet, Staff
from chalicelib.domain.text import Language
from chalicelib.passwords import Argon2, Peppered
from chalicelib.service.people.ports import Directory
from infra.local.private import write_private

ZONE = "Europe/Chisinau"
OUTLETS = {"main": "Main street", "park": "City park"}
BY = "operator"
_PASSWORDS = Argon2()


@dataclass(frozen=True, slots=True)
class Login:
    email: str
    password: str
    pin: str


@dataclass(frozen=True, slots=True)
class _Person:
    id: str
    name: str
    role: Role
    language: Language
    outlets: tuple[str, ...] = ()


PEOPLE = (
    _Person("owner", "Elena Rusu", "owner", "en"),
    _Person("manager", "Mihai Popa", "manager", "ro"),
    _Person("marketer", "Claire Martin", "marketer", "fr"),
    _Person("cashier", "Ana Ciobanu", "cashier", "en", ("main", "park")),
    _Person("cashier2", "Иван Петров", "cashier", "ru", ("main",)),
)


def logins_in(path: Path, merchant_id: str) -> dict[str, Login]:
    """The logins kept in `path`, made when there are none; only its owner may read them."""
    if path.exists():
        return {id_: Login(**held) for id_, held in json.loads(path.read_text()).items()}
    made = new_logins(merchant_id)
    write_private(path, json.dumps({id_: asdict(login) for id_, login in made.items()}, indent=2))
    return made


def new_logins(merchant_id: str) -> dict[str, Login]:
    """Somebody else's machine has other passwords."""
    return {
        person.id: Login(f"{person.id}@{merchant_id}.example", _new_password(), _new_pin())
        for person in PEOPLE
    }


def logins_of_this_run(merchant_id: str) -> dict[str, Login]:
    """For the many merchants that tests open: passwords of this process, each of them hashed once."""
    made = _passwords_of_this_run().items()
    return {id_: replace(login, email=f"{id_}@{merchant_id}.example") for id_, login in made}


@functools.cache
def _passwords_of_this_run() -> dict[str, Login]:
    return new_logins("run")


@functools.cache
def _hash(hashes: Argon2 | Peppered, secret: str) -> str:
    """Argon2 takes a fifth of a second by design: ten for a café."""
    return hashes.hash(secret)


def staff_cafe(
    directory: Directory, merchant_id: str, logins: Mapping[str, Login], pins: Peppered, now_ms: int
) -> None:
    """Two outlets and five people; what is there stays as it is."""
    known = {outlet.id for outlet in directory.outlets(merchant_id)}
    for outlet_id, name in OUTLETS.items():
        if outlet_id not in known:
            line = AuditLine(merchant_id, now_ms, BY, "outlet.add", outlet_id, {"name": name})
            directory.put_outlet(Outlet(outlet_id, merchant_id, name, ZONE), line)
    for person in PEOPLE:
        if directory.staff(merchant_id, person.id) is None:
            line = AuditLine(merchant_id, now_ms, BY, "staff.invite", person.id, {"role": person.role})
            directory.add_staff(_staff(person, merchant_id, logins[person.id], pins, now_ms), line)


def _staff(person: _Person, merchant_id: str, login: Login, pins: Peppered, now_ms: int) -> Staff:
    return Staff(
        id=person.id,
        merchant_id=merchant_id,
        email=login.email,
        name=person.name,
        role=person.role,
        language=person.language,
        created_ms=now_ms,
        state="active",
        outlets=person.outlets,
        password_hash=_hash(_PASSWORDS, login.password),
        pin_hash=_hash(pins, login.pin),
    )


def _new_password() -> str:
    """Fourteen consonants, 59 bits, drawn anew when chance made what anybody would guess first."""
    password = "".join(secrets.choice("bcdfghjkmnpqrstvwxz") for _ in range(14))
    return _new_password() if guessed_first(password) else password


def _new_pin() -> str:
    """Four digits that nobody would guess first: odd, even, even, odd are neither alike nor in a row."""
    return "".join(secrets.choice(pair) for pair in ("13579", "02468", "02468", "13579"))
