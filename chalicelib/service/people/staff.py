"""Staff: the owner invites, changes and revokes; every change leaves a line in the audit list."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.credentials import check_password
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.people.owners import answered, asked, confirmed, owners, owns
from chalicelib.service.people.pins import put_pin
from chalicelib.service.people.places import check_outlets
from chalicelib.service.people.ports import Directory, Hashes

LINK_MS = 7 * DAY_MS  # an invitation is read within a week or asked for again
OUTLETS_OF_ONE_MAX = 50  # named for one person; who works at more works at all
PAGE = 100
PEOPLE_MAX = 20_000  # ever, revoked ones too: their names stand in the history


def invite(directory: Directory, staff: Staff, by: str, now_ms: int) -> Staff:
    """A new person, who sets a password by the link whose digest `staff` carries.

    An owner has no link yet, unless the operator asks: another owner makes it.
    """
    if directory.people_count(staff.merchant_id) >= PEOPLE_MAX:
        raise NotAllowed("too_many_staff", most=PEOPLE_MAX)
    _check_outlets(directory, staff)
    invited = replace(staff, link_until_ms=now_ms + LINK_MS)
    if holds(staff.role, "staff") and not confirmed(directory, staff, by, now_ms):
        invited = asked(replace(staff, link_digest=""), by, now_ms)
    line = AuditLine(
        staff.merchant_id, now_ms, by, "staff.invite", staff.id, {"role": staff.role, "email": staff.email}
    )
    if not directory.add_staff(invited, line):
        raise NotAllowed("email_taken", field="email")
    return invited


def founder(owner: Staff, password_hash: str) -> Staff:
    """The first owner of a merchant that comes in by itself: active at once; "" for who signs in by code."""
    return replace(owner, state="active", password_hash=password_hash)


def link_of(base_url: str, staff: Staff, secret: str) -> str:
    """What to hand to the person: in the fragment, which no server's log sees."""
    return f"{base_url}/scanner#invite={staff.merchant_id}.{staff.id}.{secret}"


def invitation(shop: str, asker: str, link: str) -> Letter:
    """The link as a mail from the shop, by whoever `asker` is there."""
    lines = (
        phrase("mail_staff_why", shop=shop, name=asker),
        phrase("mail_staff_until", days=LINK_MS // DAY_MS),
    )
    return Letter(phrase("mail_staff_subject", shop=shop), lines, link=link)


def new_link(
    directory: Directory, merchant_id: str, staff_id: str, digest: str, by: str, now_ms: int
) -> Staff:
    """A new link to set a password by; an older one is void, a revoked person is invited again.

    An owner's is only asked for, and has no link, until another owner asks too.
    """
    staff = staff_of(directory, merchant_id, staff_id)
    if holds(staff.role, "staff") and not confirmed(directory, staff, by, now_ms):
        return _ask(directory, staff, by, now_ms)
    state = "invited" if staff.state == "revoked" else staff.state
    linked = replace(answered(staff), link_digest=digest, link_until_ms=now_ms + LINK_MS, state=state)
    return _put(directory, linked, AuditLine(merchant_id, now_ms, by, "staff.link", staff_id))


def invited(directory: Directory, merchant_id: str, staff_id: str, digest: str, now_ms: int) -> Staff:
    """Whom a link is for; NotFound when it is spent, replaced or too old."""
    staff = directory.staff(merchant_id, staff_id)
    if staff is None or not digest or staff.link_digest != digest or now_ms >= staff.link_until_ms:
        raise NotFound("link_spent", field="token")
    return staff


def accept(
    directory: Directory,
    hashes: Hashes,
    pins: Hashes,
    staff: Staff,
    password: str,
    pin: str | None,
    shop: Sequence[str],
    now_ms: int,
) -> Staff:
    """The password, and the PIN if one is given, by the link; every earlier session and PIN is over."""
    check_password(password, staff, shop)
    with_pin = replace(staff, pin_hash="", pin_void_ms=0) if pin is None else put_pin(staff, pins, pin)
    active = replace(
        with_pin,
        state="active",
        password_hash=hashes.hash(password),
        sessions_from_ms=now_ms,
        link_digest="",
        link_until_ms=0,
    )
    line = AuditLine(staff.merchant_id, now_ms, f"staff:{staff.id}", "staff.accept", staff.id)
    try:
        return _put(directory, active, line)
    except NotAllowed:  # by the same link, a moment ago?
        invited(directory, staff.merchant_id, staff.id, staff.link_digest, now_ms)
        raise


def alter(
    directory: Directory, merchant_id: str, staff_id: str, changes: dict[str, Any], by: str, now_ms: int
) -> Staff:
    """Another name, role, language or other outlets; sessions go on under them within seconds.

    Who is to be an owner stays what they are until another owner says so too.
    """
    staff = staff_of(directory, merchant_id, staff_id)
    altered = replace(staff, **changes)
    if altered == staff:
        return staff
    if holds(altered.role, "staff") and not holds(staff.role, "staff"):
        if not confirmed(directory, staff, by, now_ms):
            return _ask(directory, staff, by, now_ms)
        # A link that an owner made alone, for somebody who was none, is not an owner's.
        altered = replace(answered(altered), link_digest="", link_until_ms=0)
    _check_outlets(directory, altered)
    if (altered.role, altered.outlets) != (staff.role, staff.outlets):
        altered = replace(altered, scope_from_ms=now_ms)
    before = {name: getattr(staff, name) for name in changes}
    line = AuditLine(merchant_id, now_ms, by, "staff.change", staff_id, changes, before)
    return _put(directory, altered, line, _owner_besides(directory, staff, altered))


def revoke(directory: Directory, merchant_id: str, staff_id: str, by: str, now_ms: int) -> Staff:
    """Out, with every session, password and PIN; asked again, it stays so."""
    staff = staff_of(directory, merchant_id, staff_id)
    if staff.state == "revoked":
        return staff
    revoked = replace(
        answered(staff.without_factor()),
        state="revoked",
        sessions_from_ms=now_ms + 1,
        password_hash="",
        pin_hash="",
        link_digest="",
    )
    line = AuditLine(merchant_id, now_ms, by, "staff.revoke", staff_id, {"email": staff.email})
    return _put(directory, revoked, line, _owner_besides(directory, staff, revoked))


def everybody(directory: Directory, merchant_id: str) -> Iterator[Staff]:
    """Whoever works there or did; for what the operator does, not for a request."""
    after = ""
    while True:
        page = directory.people_page(merchant_id, PAGE, after)
        yield from page.people
        after = page.next
        if not after:
            return


def staff_of(directory: Directory, merchant_id: str, staff_id: str) -> Staff:
    staff = directory.staff(merchant_id, staff_id)
    if staff is None:
        raise NotFound("staff_unknown", field="id")
    return staff


def _ask(directory: Directory, staff: Staff, by: str, now_ms: int) -> Staff:
    line = AuditLine(staff.merchant_id, now_ms, by, "staff.ask", staff.id)
    return _put(directory, asked(staff, by, now_ms), line)


def _put(directory: Directory, staff: Staff, line: AuditLine, besides: Staff | None = None) -> Staff:
    changed = replace(staff, revision=staff.revision + 1)
    if not directory.put_staff(changed, line, besides):
        raise NotAllowed("changed_meanwhile")
    return changed


def _owner_besides(directory: Directory, before: Staff, after: Staff) -> Staff | None:
    """Another owner, when this one ceases to be one: a shop is never left without."""
    if not owns(before) or owns(after):
        return None
    others = (person for person in owners(directory, before.merchant_id) if person.id != before.id)
    another = next(others, None)
    if another is None:
        raise NotAllowed("last_owner", field="role")
    return another


def _check_outlets(directory: Directory, staff: Staff) -> None:
    check_outlets(directory, staff.merchant_id, *staff.outlets, field="outlets")
