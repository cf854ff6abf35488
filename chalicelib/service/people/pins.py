"""PINs: for switching person on a paired device, and for setting a limit aside. Never for more than that."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.errors import NotSignedIn
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.credentials import check_pin
from chalicelib.domain.people.staff import Device, Staff
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.people.guard import CARNET, counted, guarded
from chalicelib.service.people.ports import Directory, Hashes

WRONG_A_DAY = 20  # from everywhere, right ones between or not: one guess in 500 of a PIN of four digits


def sign_in_pin(
    directory: Directory, pins: Hashes, device: Device, staff_id: str, pin: str, now_ms: int
) -> Staff:
    """The person whose PIN this is, on a device that stands where they work. Another's is answered as a wrong
    PIN is: the list of faces has none, and whoever guesses must not learn that it is right elsewhere."""

    def works_here(staff: Staff) -> bool:
        return staff.works_at(device.outlet_id)

    return with_pin(
        directory,
        pins,
        device.merchant_id,
        staff_id,
        pin,
        source=device.id,
        now_ms=now_ms,
        may=works_here,
    )


def allowed_by(
    directory: Directory,
    pins: Hashes,
    merchant_id: str,
    staff_id: str,
    pin: str,
    *,
    outlet: str,
    source: str,
    now_ms: int,
) -> str:
    """Who sets a limit aside by this PIN. One who may not is answered as a wrong PIN is."""

    def may(staff: Staff) -> bool:
        return holds(staff.role, "allow") and staff.works_at(outlet)

    staff = with_pin(directory, pins, merchant_id, staff_id, pin, source=source, now_ms=now_ms, may=may)
    return f"staff:{staff.id}"


def with_pin(
    directory: Directory,
    pins: Hashes,
    merchant_id: str,
    staff_id: str,
    pin: str,
    *,
    source: str,
    now_ms: int,
    may: Callable[[Staff], bool] = lambda _: True,
) -> Staff:
    staff = directory.staff(merchant_id, staff_id)
    if staff is None or staff.state != "active" or not may(staff):
        staff = None
    elif staff.pin_void_ms and not staff.pin_hash:
        raise NotSignedIn("pin_void", field="pin")
    account, renewed = f"pin:{merchant_id}:{staff_id}", ""

    def good() -> bool:
        nonlocal renewed
        passed, renewed = pins.check(pin, staff.pin_hash if staff else "")
        if not passed and staff is not None:
            _wrong(directory, staff, account, now_ms)
        return passed

    guarded(
        directory, account, source, now_ms, good, NotSignedIn("pin_wrong", field="pin"),
        whose=[staff] if staff else [], noted="staff.pin_tries",
    )  # fmt: skip
    assert staff is not None, "nobody has no hash to match"
    if renewed:  # lost to another change, it is done the next time
        directory.put_staff(replace(staff, pin_hash=renewed, revision=staff.revision + 1), None)
    return staff


def put_pin(staff: Staff, pins: Hashes, pin: str) -> Staff:
    check_pin(pin)
    return replace(staff, pin_hash=pins.hash(pin), pin_void_ms=0)


def _wrong(directory: Directory, staff: Staff, account: str, now_ms: int) -> None:
    """The day's count of wrong ones; at its end the PIN is void, and the owner reads so."""
    day = counted(directory, f"{account}#{now_ms // DAY_MS}", lambda seen: seen.failed(now_ms))
    held = directory.staff(staff.merchant_id, staff.id)
    if day.failures < WRONG_A_DAY or held is None or not held.pin_hash:
        return
    void = replace(held, pin_hash="", pin_void_ms=now_ms, revision=held.revision + 1)
    facts = {"tries": day.failures}
    line = AuditLine(staff.merchant_id, now_ms, CARNET, "staff.pin_void", staff.id, facts)
    if directory.put_staff(void, line):  # lost to another change, the next wrong one does it
        raise NotSignedIn("pin_void", field="pin")
