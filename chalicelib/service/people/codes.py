"""A code by mail proves an address: for whoever opens a shop, forgot a password, or never had one."""

from collections.abc import Callable, Sequence

from chalicelib.domain.errors import InvalidInput, NotSignedIn
from chalicelib.domain.people.credentials import check_password
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.mailed import CODE_MS, Code
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.people.guard import guarded
from chalicelib.service.people.oneself import renew_password
from chalicelib.service.people.ports import Addresses, Directory, Hashes, Mail
from chalicelib.service.people.sign_in import account_of

WRONG = "code_wrong"


def send_code(
    addresses: Addresses,
    hashes: Hashes,
    mail: Mail,
    email: str,
    language: Language,
    code: str,
    now_ms: int,
    *,
    wanted: Callable[[], bool],
) -> None:
    """Mail a new code, unless it is not `wanted` there; whoever asks cannot tell.

    InvalidInput where mail is known to come back: nobody would ever read it.
    """
    refuse_returned(addresses, email)
    held = hashes.hash(code)
    if not wanted():
        return
    addresses.put_code(email, Code(held, now_ms + CODE_MS))
    lines = (phrase("mail_code_why"), phrase("mail_code_until", minutes=CODE_MS // MINUTE_MS))
    mail.send(email, Letter(phrase("mail_code_subject", code=code), lines, code=code), language)


def refuse_returned(addresses: Addresses, email: str, field: str = "mail") -> None:
    """InvalidInput where mail is known to come back: nobody would ever read it."""
    if addresses.returned(email) is not None:
        raise InvalidInput("mail_came_back", field=field)


def found_by_code(
    addresses: Addresses,
    directory: Directory,
    hashes: Hashes,
    email: str,
    code: str,
    *,
    source: str,
    now_ms: int,
    merchant: str = "",
) -> tuple[Staff, ...]:
    """The person at each merchant, or at this one; NotSignedIn alike for nobody and for a wrong code."""
    people = tuple(
        staff
        for staff in directory.staff_by_email(email)
        if staff.state == "active" and merchant in ("", staff.merchant_id)
    )
    proven(addresses, directory, hashes, email, code, source=source, now_ms=now_ms, whose=people)
    if not people:
        raise NotSignedIn(WRONG, field="code")
    return people


def with_code(
    addresses: Addresses,
    directory: Directory,
    hashes: Hashes,
    person: Staff,
    new_password: str,
    shop: Sequence[str],
    now_ms: int,
) -> Staff:
    """The person whom a code has proven, once: it is spent. A new password ends every earlier session."""
    if new_password:
        check_password(new_password, person, shop, "new_password")
    if not addresses.spend_code(person.email, now_ms):
        raise NotSignedIn(WRONG, field="code")
    return renew_password(directory, hashes, person, new_password, now_ms) if new_password else person


def proven(
    addresses: Addresses,
    directory: Directory,
    hashes: Hashes,
    email: str,
    code: str,
    *,
    source: str,
    now_ms: int,
    whose: tuple[Staff, ...] = (),
    spent_too: bool = False,
) -> None:
    """NotSignedIn unless this is the code that was mailed there; it is not spent by that.

    `spent_too`: also one that was, for what was begun by it and is asked for again.
    """

    def good() -> bool:
        out = addresses.try_code(email, now_ms)
        passed, _ = hashes.check(code, out.held if out else "")
        return passed and out is not None and (spent_too or not out.spent_ms)

    guarded(
        directory, account_of(email), source, now_ms, good, NotSignedIn(WRONG, field="code"), whose=whose
    )  # fmt: skip
