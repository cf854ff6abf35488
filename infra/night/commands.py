"""What `infra.admin` takes beside its own: status, redrive, replay, push, card, void, pause, restore…"""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from chalicelib.contacts import normal_mail
from chalicelib.domain.people.pause import ALL
from chalicelib.domain.text import LANGUAGES
from chalicelib.service.walls import Faults
from infra.night import cards, erased, halt, newcomers, queues, restore, status
from infra.night.deployed import Deployed

PER_S = 15.0  # Google takes 20 calls a second of an issuer, and tills go on meanwhile


def add(what: Any) -> None:
    """The commands, to `infra.admin`'s own."""
    what.add_parser(
        "status", help="queues, dead letters, alarms, the clock, the certificate; 1 if any needs you"
    )
    redrive = what.add_parser("redrive", help="dead letters back into their queue, once the cause is mended")
    redrive.add_argument("queue", help="as status names it, such as apple")
    replay = what.add_parser("replay", help="what could not be routed through the router again")
    push = what.add_parser("push", help="bring phones up to date: every card meant gets a new version")
    meant = push.add_mutually_exclusive_group(required=True)
    meant.add_argument("--programme")
    meant.add_argument("--changed-since", type=_time, metavar="2026-11-28T21:00Z")
    what.add_parser("card", help="a card with its phones and history; on record").add_argument(
        "card", help="serial, +phone or mail address"
    )
    what.add_parser("void", help="take a card out of use").add_argument("serial")
    what.add_parser("pause", help="no campaign sends and no phone is told").add_argument(
        "whom", help="all, or a merchant"
    )
    resume = what.add_parser("resume", help="end a pause")
    resume.add_argument("whom", help="all, or a merchant")
    what.add_parser("sign-out", help="end every session").add_argument("whom", help="all, or a merchant")
    factor = what.add_parser("factor", help="take somebody's second factor away: app and codes are lost")
    factor.add_argument("merchant")
    factor.add_argument("mail")
    asked_in = what.add_parser("invite", help="let who reads this address open a merchant, and mail it")
    asked_in.add_argument("mail")
    asked_in.add_argument("--language", choices=LANGUAGES, default="en")
    approve = what.add_parser("approve", help="a new merchant's cards are for everybody; none: who waits")
    approve.add_argument("merchant", nargs="?", default="")
    mail = what.add_parser("mail", help="whether mail to an address comes back")
    mail.add_argument("mail")
    mail.add_argument("--allow", action="store_true", help="mail may be sent there again")
    what.add_parser("erased", help="which cards were erased, for an import elsewhere: docs/restore.md")
    back = what.add_parser("restore", help="the table as it was, under this stack: docs/restore.md")
    source = back.add_mutually_exclusive_group(required=True)
    source.add_argument("--to", type=_time, metavar="2026-11-28T21:00Z")
    source.add_argument("--table", help="one that is restored already, of the time --since")
    back.add_argument("--since", type=_time, metavar="2026-11-28T21:00Z")
    back.add_argument("--before", help="the table of until now; none: it is gone, so all cards go out")
    for command in (redrive, replay, push, resume, back):
        command.add_argument("--per-second", type=float, default=PER_S)


def run(asked: argparse.Namespace, deployed: Deployed, say: Callable[[str], None]) -> int:
    """Carry out one of them; 1 when something is left to do."""
    night = Night(deployed, asked, say)
    try:
        well = COMMANDS[asked.what](night)
    except (queues.Unknown, queues.StillFaulty) as error:
        say(str(error))
        return 1
    for fault in night.faults.found:
        say(f"left out: {fault}")
    return 0 if well and not night.faults.found else 1


@dataclass(frozen=True, slots=True)
class Night:
    """What one command works with."""

    deployed: Deployed
    asked: argparse.Namespace
    say: Callable[[str], None]
    faults: Faults = field(default_factory=Faults)

    def wait(self) -> None:
        time.sleep(1 / self.asked.per_second)

    @property
    def whom(self) -> str:
        named: str = self.asked.whom
        return ALL if named == "all" else named


def _status(night: Night) -> bool:
    lines, well = status.status(night.deployed)
    night.say("\n".join(lines))
    return well


def _redrive(night: Night) -> bool:
    moved = queues.redrive(night.deployed, night.asked.queue, night.wait)
    night.say(f"{moved} messages are in their queue again.")
    return True


def _replay(night: Night) -> bool:
    night.say(f"{queues.replay(night.deployed, night.wait)} records went through the router.")
    return True


def _push(night: Night) -> bool:
    deployed, asked = night.deployed, night.asked
    if asked.programme:
        pushed = cards.push_programme(deployed, asked.programme, night.wait, night.faults)
    else:
        pushed = cards.push_changed(deployed, asked.changed_since, night.wait, night.faults)
    night.say(f"{pushed} cards are on their way.")
    return True


def _card(night: Night) -> bool:
    for line in cards.look(night.deployed, night.asked.card):
        night.say(line)
    return True


def _void(night: Night) -> bool:
    night.say(f"{cards.take_out_of_use(night.deployed, night.asked.serial).serial} is out of use.")
    return True


def _pause(night: Night) -> bool:
    halt.pause(night.deployed, night.whom)
    night.say(f"{night.asked.whom} is paused within ten seconds. It ends with: infra.admin resume")
    return True


def _resume(night: Night) -> bool:
    told = halt.resume(night.deployed, night.whom, night.wait, night.faults)
    night.say(f"{night.asked.whom} goes on; {told} cards that changed meanwhile are on their way.")
    return True


def _sign_out(night: Night) -> bool:
    ended = halt.sign_out(night.deployed, "" if night.whom == ALL else night.whom)
    night.say(f"{ended} people are signed out within seconds.")
    return True


def _factor(night: Night) -> bool:
    asked = night.asked
    person = halt.without_factor(night.deployed, asked.merchant, normal_mail(asked.mail))
    if person is None:
        raise queues.Unknown(f"Nobody at {asked.merchant} signs in with {asked.mail}.")
    night.say(f"{person.name} signs in by password alone, and may set up another app.")
    return True


def _restore(night: Night) -> bool:
    asked, deployed = night.asked, night.deployed
    since_ms = asked.to or asked.since
    if since_ms is None:
        raise queues.Unknown("Say with --since of which time that table is.")
    name = asked.table or restore.restored(deployed, asked.to, night.say)
    before = asked.before or (deployed.table_name if deployed.table_name != name else "none")
    stream = restore.prepare(deployed, name)
    night.say(f"{name} is ready. Should this end early, go on with: restore --table {name} --before {before}")
    again = erased.erased_again(deployed, name, "" if before == "none" else before, night.faults)
    night.say(f"{again} cards that were erased since are erased in {name}, too.")
    if night.faults.found:
        raise queues.Unknown(f"Nothing uses {name} yet. Mend what stopped these, then go on as above.")
    restore.switch(deployed, name, stream)
    night.say(f"The stack uses {name}.")
    now = Deployed(deployed.name, deployed.client)
    did = restore.catch_up(now, "" if before == "none" else before, since_ms, night.wait, night.faults)
    night.say(
        f"{did['revoked']} keys and people are revoked again, {did['signed_out']} people signed out, "
        f"{did['cards']} cards on their way to phones. {before} holds what came after."
    )
    return True


def _invite(night: Night) -> bool:
    for line in newcomers.invite(night.deployed, night.asked.mail, night.asked.language):
        night.say(line)
    return True


def _approve(night: Night) -> bool:
    for line in newcomers.approve(night.deployed, night.asked.merchant):
        night.say(line)
    return True


def _mail(night: Night) -> bool:
    night.say(newcomers.mail(night.deployed, night.asked.mail, allow=night.asked.allow))
    return True


def _erased(night: Night) -> bool:
    for line in erased.lines(erased.kept_list(night.deployed).all()):
        night.say(line)
    return True


COMMANDS: dict[str, Callable[[Night], bool]] = {
    "status": _status,
    "redrive": _redrive,
    "replay": _replay,
    "push": _push,
    "card": _card,
    "void": _void,
    "pause": _pause,
    "resume": _resume,
    "sign-out": _sign_out,
    "factor": _factor,
    "restore": _restore,
    "invite": _invite,
    "approve": _approve,
    "mail": _mail,
    "erased": _erased,
}


def _time(text: str) -> int:
    """Epoch ms of a time with its zone."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text} has no zone: write {text}Z for UTC")
    return int(at.astimezone(UTC).timestamp() * 1000)
