"""A merchant comes in alone: what its owner designed, the owner, a first outlet and its till, at once."""

from dataclasses import dataclass, replace

from chalicelib.domain.errors import Busy, NotAllowed, NotSignedIn
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.merchant.naming import ids_of, slug_of
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.credentials import check_password
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import Revision
from chalicelib.domain.programme.setup.opening import Begun, Opening
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.merchant.ports import Openings
from chalicelib.service.people.codes import WRONG, proven
from chalicelib.service.people.ports import Addresses, Directory, Hashes
from chalicelib.service.people.sign_in import sign_in
from chalicelib.service.people.staff import founder

REMEMBERED_MS = 30 * DAY_MS  # a browser that lost its answer asks again within that
MERCHANTS_MAX = 20  # that one address works for; more are a chain's, or nobody's
FIRST_OUTLET = "main"


@dataclass(frozen=True, slots=True)
class Asked:
    """`key` is the request's own, `password` proves who has an account and is a new one's beside a `code`.

    `merchant` and `programme` are checked, their ids are of no account; `written` is what the programme's
    first revision says. `chance` tells namesakes apart.
    """

    email: str
    name: str
    code: str
    password: str
    merchant: Merchant
    programme: Programme
    written: str
    key: str
    chance: str
    staff_id: str
    till: Device | None


def start(
    addresses: Addresses,
    directory: Directory,
    openings: Openings,
    hashes: Hashes,
    codes: Hashes,
    asked: Asked,
    *,
    source: str,
    now_ms: int,
) -> Begun:
    """What is begun: once for a key, however often it is asked. NotSignedIn unless the address is theirs."""
    known = directory.staff_by_email(asked.email)
    if asked.code and asked.password:
        check_password(asked.password, _owner(asked, asked.merchant, now_ms), [asked.merchant.name])
    begun = openings.begun(asked.email, asked.key)
    held = _proven(addresses, directory, hashes, codes, asked, known, begun is not None, source, now_ms)
    if begun is not None:
        return begun
    if len(known) >= MERCHANTS_MAX:
        raise NotAllowed("too_many_merchants", most=MERCHANTS_MAX)
    for merchant_id in ids_of(asked.merchant.name, asked.chance):
        opening = _opening(asked, merchant_id, held, now_ms)
        why = openings.open(opening, now_ms)
        if why is None:
            return Begun(merchant_id, opening.owner.id, opening.programme.id)
        if why == "begun":  # by the same request, a moment ago
            return openings.begun(asked.email, asked.key) or _busy()
        if why == "code_spent":
            raise NotSignedIn(WRONG, field="code")
    return _busy()


def _busy() -> Begun:
    raise Busy("store_busy")


def _proven(
    addresses: Addresses,
    directory: Directory,
    hashes: Hashes,
    codes: Hashes,
    asked: Asked,
    known: tuple[Staff, ...],
    again: bool,
    source: str,
    now_ms: int,
) -> str:
    """The password as it is to be kept: the one that they have elsewhere, or a new one ("" for none)."""
    if not asked.code:
        found = sign_in(directory, hashes, asked.email, asked.password, source=source, now_ms=now_ms)
        return found[0].password_hash
    proven(
        addresses, directory, codes, asked.email, asked.code,
        source=source, now_ms=now_ms, whose=known, spent_too=again,
    )  # fmt: skip
    return hashes.hash(asked.password) if asked.password and not again else ""


def _opening(asked: Asked, merchant_id: str, password_hash: str, now_ms: int) -> Opening:
    merchant = replace(asked.merchant, id=merchant_id)
    own = slug_of(asked.programme.name, "card")[: 39 - len(merchant_id)].strip("-")
    owner = founder(_owner(asked, merchant, now_ms), password_hash)
    facts = {"name": merchant.name, "email": owner.email}
    line = AuditLine(merchant_id, now_ms, f"staff:{owner.id}", "merchant.start", merchant_id, facts)
    programme = replace(
        asked.programme, id=f"{merchant_id}-{own}", merchant=merchant, revision=1, published=1
    )
    return Opening(
        merchant=merchant,
        owner=owner,
        outlet=Outlet(FIRST_OUTLET, merchant_id, merchant.name, merchant.zone),
        programme=programme,
        revision=Revision(programme.id, 1, asked.written, f"staff:{owner.id}", now_ms),
        line=line,
        key=asked.key,
        until_ms=now_ms + REMEMBERED_MS,
        by_code=bool(asked.code),
        till=asked.till and replace(asked.till, merchant_id=merchant_id, outlet_id=FIRST_OUTLET),
    )


def _owner(asked: Asked, merchant: Merchant, now_ms: int) -> Staff:
    return Staff(
        id=asked.staff_id,
        merchant_id=merchant.id,
        email=asked.email,
        name=asked.name,
        role="owner",
        language=merchant.language,
        created_ms=now_ms,
    )
