"""Stop what goes to phones, go on again, and sign people out. Tills, cards and join pages go on."""

from collections.abc import Callable, Iterable

from chalicelib.aws.table.scanned import all_staff
from chalicelib.domain.people.pause import ALL
from chalicelib.domain.people.staff import Staff
from chalicelib.service.people.factors import take_away
from chalicelib.service.people.oneself import end_sessions
from chalicelib.service.people.owners import OPERATOR
from chalicelib.service.people.staff import everybody
from chalicelib.service.walls import Faults
from infra.night.cards import push_changed
from infra.night.deployed import Deployed, now_ms
from infra.night.queues import Unknown

TO_PHONES = ("PushApple", "SyncGoogle")  # how the functions begin whose queues rest in a pause of all


def pause(deployed: Deployed, whom: str) -> None:
    """From now on no campaign sends and no phone is told, of a merchant or of `ALL`. What waits is kept.

    With `ALL` the wallets' queues rest, two weeks at most; of one merchant what changes meanwhile is
    remembered, and reaches the phones when it is resumed.
    """
    deployed.pauses().pause(whom, now_ms())
    if whom == ALL:
        _let_queues(deployed, work=False)
        deployed.note("deployment.pause", whom)
    else:
        deployed.note("merchant.pause", whom, whom)


def resume(deployed: Deployed, whom: str, wait: Callable[[], None], faults: Faults) -> int:
    """Go on; how many cards of a merchant are told what changed meanwhile."""
    since_ms = deployed.pauses().pauses_now().since_ms.get(whom)
    if since_ms is None:
        raise Unknown(f"{whom} is not paused.")
    deployed.pauses().resume(whom)
    if whom == ALL:
        _let_queues(deployed, work=True)
        deployed.note("deployment.resume", whom)
        return 0
    deployed.note("merchant.resume", whom, whom)
    return push_changed(deployed, since_ms, wait, faults, whom)


def sign_out(deployed: Deployed, merchant_id: str = "") -> int:
    """End every session, of one merchant or of all; passwords, PINs and paired tills stay."""
    people = deployed.people()
    theirs = everybody(people, merchant_id) if merchant_id else _everybody(deployed)
    ended = 0
    for staff in theirs:
        end_sessions(people, staff, now_ms(), by=OPERATOR)
        ended += 1
    deployed.note("deployment.sign_out", merchant_id, facts={"people": ended})
    return ended


def without_factor(deployed: Deployed, merchant_id: str, mail: str) -> Staff | None:
    """Somebody who has lost the app and the recovery codes: the password is enough; None: no such one."""
    people = deployed.people()
    whose = (staff for staff in people.staff_by_email(mail) if staff.merchant_id == merchant_id)
    staff = next(whose, None)
    return staff and take_away(people, staff, now_ms(), OPERATOR)


def _everybody(deployed: Deployed) -> Iterable[Staff]:
    return all_staff(deployed.client("dynamodb"), deployed.table_name)


def _let_queues(deployed: Deployed, *, work: bool) -> None:
    lambda_ = deployed.client("lambda")
    for name, function in deployed.of_type("AWS::Lambda::Function").items():
        if name.startswith(TO_PHONES):
            for mapping in lambda_.list_event_source_mappings(FunctionName=function)["EventSourceMappings"]:
                lambda_.update_event_source_mapping(UUID=mapping["UUID"], Enabled=work)
