"""The operator's commands on a deployed Carnet: programmes, API keys and a merchant's owners.

    python -m infra.admin programme docs/examples/stamps.json
    python -m infra.admin key new lumiere "till at the counter"
    python -m infra.admin key new lumiere "our CRM" --use campaigns
    python -m infra.admin key new lumiere "the POS under test" --use sandbox
    python -m infra.admin key list lumiere
    python -m infra.admin key revoke lumiere KEY_ID
    python -m infra.admin owner lumiere elena@lumiere.example "Elena Rusu"

The last one prints a link by which the owner sets a password; the owner invites everybody else. For an owner
who is there it is a new link: a shop with one owner, or two of whom one forgot the password, has nobody who
could confirm it.
The table and the address are the stack's: --stack NAME (default carnet), or CARNET_TABLE and
CARNET_BASE_URL. Credentials are boto3's.
"""

import argparse
import os
import re
import secrets
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args

import boto3
import msgspec

from chalicelib import words
from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.table import Table
from chalicelib.contacts import normal_mail
from chalicelib.domain.errors import CarnetError, InvalidInput
from chalicelib.domain.face.look import Colours
from chalicelib.domain.people.keys import KeyUse, digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import REWARD_NAME_MAX, Reward
from chalicelib.domain.programme.types import rules_type
from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, known, ours, translations
from chalicelib.service.card.enrol import clean_name
from chalicelib.service.people.keys import issue, revoke
from chalicelib.service.people.owners import OPERATOR
from chalicelib.service.people.ports import Directory
from chalicelib.service.people.staff import invite, link_of, new_link
from chalicelib.service.ports import Store
from chalicelib.service.programme.effect import Effect, effect_of
from chalicelib.service.programme.limits import save
from infra.words import build

ID = re.compile(r"[a-z0-9][a-z0-9-]{2,39}")
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # RFC 5646
COLOUR = re.compile(r"#[0-9a-f]{6}")


class ProgrammeFile(msgspec.Struct, forbid_unknown_fields=True):
    """A programme as docs/examples/*.json writes it; `rules` are its type's own, `language` is its own."""

    id: str
    merchant_id: str
    organization: str
    name: str
    type: str
    rules: dict[str, Any]
    colours: Colours
    contact: str
    card_valid_days: int | None = None
    template: str = ""
    language: str = DEFAULT_LANGUAGE


def read_programme(text: bytes) -> Programme:
    """The programme in a file; InvalidInput or msgspec.ValidationError names what to mend."""
    file = msgspec.json.decode(text, type=ProgrammeFile)
    for field in ("id", "merchant_id"):
        if not ID.fullmatch(getattr(file, field)):
            raise _wrong(field, "use 3 to 40 small letters, digits and hyphens")
    for field, most in (("organization", 40), ("name", 40), ("contact", 200)):
        if not 1 <= len(getattr(file, field)) <= most:
            raise _wrong(field, f"use 1 to {most} characters")
    for field in ("background", "foreground", "label", "accent"):
        if not COLOUR.fullmatch(getattr(file.colours, field)):
            raise _wrong(f"colours.{field}", "write it as #rrggbb in small letters")
    if file.card_valid_days is not None and not 1 <= file.card_valid_days <= 3650:
        raise _wrong("card_valid_days", "use 1 to 3650, or null")
    rules = msgspec.convert(_in_ours(file.rules), rules_type(file.type))
    needed = rules.earning().needed
    if needed and file.rules.get("per_scan_max", 0) > needed:
        raise _wrong("rules.per_scan_max", f"use {needed} at most: one scan must not fill a card and more")
    for reward in rules.rewards():
        _check_name(reward)
    return Programme(
        file.id, file.merchant_id, file.organization, file.name, rules, file.colours, file.contact,
        file.template, file.card_valid_days, language=ours(file.language),
    )  # fmt: skip


def _check_name(reward: Reward) -> None:
    if not translations(reward.name):
        raise _wrong(f"rewards.{reward.id}.name", f"say it in at least one of {', '.join(LANGUAGES)}")
    if max(map(len, reward.name.values())) > REWARD_NAME_MAX:
        raise _wrong(f"rewards.{reward.id}.name", f"use at most {REWARD_NAME_MAX} characters")


def _in_ours(written: Any) -> Any:
    """What a file says, without texts in languages that are not ours."""
    if isinstance(written, list):
        return [_in_ours(each) for each in written]
    if not isinstance(written, dict):
        return written
    text = all(LANGUAGE_CODE.fullmatch(key) and isinstance(held, str) for key, held in written.items())
    return {key: _in_ours(held) for key, held in written.items() if known(key) or not text}


def effect_said(effect: Effect) -> str:
    """What a change does to customers, "" when it does nothing to any."""
    parts = {
        "win a reward": effect.win,
        "keep a reward that is ready, at what it cost before": effect.keep,
        "have further to go to their next reward": effect.further,
    }
    said = [f"{number} {what}" for what, number in parts.items() if number]
    return f"Of {effect.cards} cards {'; '.join(said)}." if said else ""


def _is_wanted(table: Store, programme: Programme, stack: str) -> bool:
    """Whether the operator wants a change that customers will notice."""
    there = table.programme_now(programme.id)
    if there is None:
        return True
    index = CampaignsTable(boto3.client("dynamodb"), table_name(stack), time.time)
    said = effect_said(effect_of(index, there, programme, time.time_ns() // 1_000_000))
    if not said:
        return True
    print(said, file=sys.stderr)
    if input("Change the programme? [y/N] ").strip().lower() in ("y", "yes"):
        return True
    print("Nothing was changed.", file=sys.stderr)
    return False


def put_programme(table: Store, programme: Programme) -> Programme:
    """Put what a file says; what the owner set at the console stays."""
    there = table.programme_now(programme.id)
    if there is None:
        table.put_programme(programme)
        return programme
    kept = {name: getattr(there, name) for name in ("limits", "stamp_at_once", "tiers", "bonuses")}
    return save(table, there, replace(programme, **kept))


def new_key(table: Table, merchant_id: str, label: str, use: KeyUse = "till") -> str:
    """A new API key, shown this once."""
    now_ms = time.time_ns() // 1_000_000
    return issue(
        table,
        merchant_id,
        label,
        secret=secrets.token_urlsafe(32),
        key_id=f"k{secrets.token_hex(6)}",
        now_ms=now_ms,
        use=use,
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--stack", default="carnet")
    what = parser.add_subparsers(dest="what", required=True)
    programme = what.add_parser("programme", help="put a programme from its JSON file")
    programme.add_argument("file", type=Path)
    programme.add_argument("--yes", action="store_true", help="without asking what cards are to change")
    key = what.add_parser("key", help="make, list or revoke API keys").add_subparsers(
        dest="how", required=True
    )
    for how, more in (("new", ["merchant", "label"]), ("list", ["merchant"]), ("revoke", ["merchant", "id"])):
        command = key.add_parser(how)
        for name in more:
            command.add_argument(name)
        if how == "new":
            command.add_argument("--use", choices=get_args(KeyUse), default="till")
    owner = what.add_parser("owner", help="invite a merchant's owner, or give one a new link")
    for name in ("merchant", "email", "name"):
        owner.add_argument(name)
    asked = parser.parse_args(arguments)
    build()
    try:
        if asked.what == "owner":
            print(_invite_owner(asked))
        else:
            _carry_out(asked, _table(asked.stack))
    except CarnetError as error:
        print(words.say(error.phrase, "en"), file=sys.stderr)
        return 1
    except msgspec.MsgspecError as error:
        print(f"The file is not a programme: {error}.", file=sys.stderr)
        return 1
    return 0


def _carry_out(asked: argparse.Namespace, table: Table) -> None:
    if asked.what == "programme":
        programme = read_programme(asked.file.read_bytes())
        if not (asked.yes or _is_wanted(table, programme, asked.stack)):
            return
        programme = put_programme(table, programme)
        print(f"{programme.id}: {words.say(programme.rules.rule(), 'en')}")
    elif asked.how == "new":
        print(new_key(table, asked.merchant, asked.label, asked.use))
        print("Write it down now: it is kept only as a digest and cannot be shown again.", file=sys.stderr)
    elif asked.how == "list":
        for each in table.api_keys(asked.merchant):
            print(f"{each.id}  {each.use}  {each.label}  {'revoked' if each.revoked_ms else 'live'}")
    else:
        print(f"{revoke(table, asked.merchant, asked.id, time.time_ns() // 1_000_000).id} is revoked.")


def invite_owner(directory: Directory, base_url: str, merchant_id: str, email: str, name: str) -> str:
    """The link by which a new owner sets a password, or one who is there a new one; it is shown once."""
    if not ID.fullmatch(merchant_id):
        raise _wrong("merchant", "use 3 to 40 small letters, digits and hyphens")
    secret, now_ms = secrets.token_urlsafe(32), time.time_ns() // 1_000_000
    mail = normal_mail(email, "email")
    there = next((each for each in directory.people(merchant_id) if each.email == mail), None)
    if there is not None and there.role == "owner":
        linked = new_link(directory, merchant_id, there.id, digest_of(secret), OPERATOR, now_ms)
        return link_of(base_url, linked, secret)
    owner = Staff(
        id=f"s{secrets.token_hex(5)}",
        merchant_id=merchant_id,
        email=mail,
        name=clean_name(name),
        role="owner",
        language="en",
        created_ms=now_ms,
        link_digest=digest_of(secret),
    )
    return link_of(base_url, invite(directory, owner, OPERATOR, now_ms), secret)


def _invite_owner(asked: argparse.Namespace) -> str:
    directory = DirectoryTable(boto3.client("dynamodb"), table_name(asked.stack), time.time)
    base_url = os.environ.get("CARNET_BASE_URL") or _described(asked.stack, "Parameters", "BaseUrl")
    return invite_owner(directory, base_url, asked.merchant, asked.email, asked.name)


def _table(stack: str) -> Table:
    return Table(boto3.client("dynamodb"), table_name(stack), time.time)


def table_name(stack: str) -> str:
    return os.environ.get("CARNET_TABLE") or _described(stack, "Outputs", "TableName")


def _described(stack: str, kind: Literal["Outputs", "Parameters"], name: str) -> str:
    """One output or parameter of the deployed stack."""
    described: Any = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
    one = kind.removesuffix("s")
    value: str = next(each[f"{one}Value"] for each in described[kind] if each[f"{one}Key"] == name)
    return value


def _wrong(field: str, why: str) -> InvalidInput:
    return InvalidInput("body_invalid", field=field, at=field, why=why)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
