"""A merchant that comes in by itself, with all that it begins with."""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import Revision

Unopened = Literal["begun", "code_spent", "id_taken"]


@dataclass(frozen=True, slots=True)
class Begun:
    """What was begun under a request's key."""

    merchant_id: str
    staff_id: str
    programme_id: str


@dataclass(frozen=True, slots=True)
class Opening:
    """`key` is the request's: sent twice, it is one merchant, as long as that is remembered (`until_ms`).

    `by_code`: the code that is out to the owner's address is spent with it.
    """

    merchant: Merchant
    owner: Staff
    outlet: Outlet
    programme: Programme
    revision: Revision
    line: AuditLine
    key: str
    until_ms: int
    by_code: bool
    till: Device | None = None
