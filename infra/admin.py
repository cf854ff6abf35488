"""The operator's commands on a deployed Carnet: merchants, programmes, API keys and a merchant's owners.

    python -m infra.admin merchant docs/examples/merchant.json
    python -m infra.admin programme docs/examples/stamps.json
    python -m infra.admin picture logo logo.png     (its name goes into the files: "pictures": {"logo": NAME})
    python -m infra.admin key new lumiere "till at the counter"
    python -m infra.admin key new lumiere "our CRM" --use campaigns
    python -m infra.admin key new lumiere "the POS under test" --use sandbox
    python -m infra.admin key new lumiere "our web shop" --numbers-last
    python -m infra.admin key list lumiere
    python -m infra.admin key revoke lumiere KEY_ID
    python -m infra.admin owner lumiere elena@lumiere.example "Elena Rusu"

    python -m infra.admin invite new@shop.example     (and approve, mail)

    python -m infra.admin books lumiere-club 2026-11
    python -m infra.admin import carnet-2026-11-29.jsonl
    python -m infra.admin statement lumiere-club 2026-11 lumiere miche
    python -m infra.admin sums lumiere --from 2026-11-01 --write

    python -m infra.admin status     (and redrive, replay, push, card, void, pause, resume, sign-out)

What helps on a bad night is in infra/night, and docs/operators.md says when. `owner` prints a link by which
the owner sets a password; the owner invites everybody else. For an owner who is there it is a new link: a
shop with one owner, or two of whom one forgot the password, has nobody who could confirm it.
The table and the address are the stack's: --stack NAME (default carnet), or CARNET_TABLE and
CARNET_BASE_URL. Credentials are boto3's.
"""

import argparse
import os
import secrets
import sys
import time
from pathlib import Path
from typing import Any, Literal, get_args

import boto3

from chalicelib import words
from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.overview.sums import SumsTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.scanned import all_erasures
from chalicelib.aws.table.table import Table
from chalicelib.contacts import normal_mail
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.people.keys import KeyUse, digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.programme.setup.check import check_id
from chalicelib.service.card.enrol import clean_name
from chalicelib.service.people.keys import issue, revoke
from chalicelib.service.people.owners import OPERATOR
from chalicelib.service.people.ports import Directory
from chalicelib.service.people.staff import invite, link_of, new_link
from chalicelib.tokens import Tokens, keys_in
from infra import books, brand, moving, statement, sums
from infra.credentials import held
from infra.files import read_merchant, read_programme
from infra.moving_lines import Here
from infra.night import commands
from infra.night.deployed import Deployed
from infra.night.erased import kept_list
from infra.put import check_sense, is_wanted, put_merchant, put_programme
from infra.words.build import build


def new_key(
    table: Table, merchant_id: str, label: str, use: KeyUse = "till", *, lasting: bool = False
) -> str:
    """A new API key, shown this once. `lasting`: its sale numbers never repeat."""
    now_ms = time.time_ns() // 1_000_000
    return issue(
        table,
        merchant_id,
        label,
        secret=secrets.token_urlsafe(32),
        key_id=f"k{secrets.token_hex(6)}",
        now_ms=now_ms,
        use=use,
        lasting=lasting,
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--stack", default="carnet")
    what = parser.add_subparsers(dest="what", required=True)
    merchant = what.add_parser("merchant", help="put a merchant from its JSON file")
    merchant.add_argument("file", type=Path)
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
            command.add_argument(
                "--numbers-last", action="store_true", help="its sale numbers never repeat, on no day"
            )
    owner = what.add_parser("owner", help="invite a merchant's owner, or give one a new link")
    for name in ("merchant", "email", "name"):
        owner.add_argument(name)
    books.add(what)
    moving.add(what)
    statement.add(what)
    sums.add(what)
    brand.add(what)
    commands.add(what)
    asked = parser.parse_args(arguments)
    build()
    try:
        if asked.what in commands.COMMANDS:
            return commands.run(asked, Deployed(asked.stack), print)
        if asked.what in ("books", "import", "statement", "sums"):
            return _told(asked)
        if asked.what == "picture":
            print(brand.run(asked, Deployed(asked.stack)))
        elif asked.what == "owner":
            print(_invite_owner(asked))
        else:
            _carry_out(asked, _table(asked.stack))
    except CarnetError as error:
        print(words.say(error.phrase, "en"), file=sys.stderr)
        return 1
    return 0


def _told(asked: argparse.Namespace) -> int:
    """What prints its own lines, and says how it ended."""
    if asked.what == "books":
        campaigns = _campaigns(asked.stack)
        return books.run(asked, _table(asked.stack), campaigns, time.time_ns() // 1_000_000, print)
    if asked.what == "import":
        return moving.run(asked, _here(asked), print)
    client, name = boto3.client("dynamodb"), table_name(asked.stack)
    directory = DirectoryTable(client, name, time.time)
    if asked.what == "sums":
        stores = CampaignsTable(client, name, time.time), SumsTable(client, name, time.time)
        return sums.run(asked, _table(asked.stack), directory, *stores, time.time_ns() // 1_000_000, print)
    return statement.run(asked, _table(asked.stack), directory, print)


def _here(asked: argparse.Namespace) -> Here:
    client, secrets_, name = boto3.client("dynamodb"), boto3.client("secretsmanager"), table_name(asked.stack)
    now_ms = time.time_ns() // 1_000_000
    return Here(
        _table(asked.stack),
        DirectoryTable(client, name, time.time),
        CampaignsTable(client, name, time.time),
        Tokens(keys_in(held(secrets_, f"{asked.prefix}/tokens") or {"keys": []}), clock_s=time.time).newest,
        now_ms,
        _erased(asked.stack, asked.erased),
        frozenset(asked.partner),
    )


def _erased(stack: str, listed: Path | None) -> frozenset[str]:
    """Cards that were erased here, by the table and by the list apart from it, and in the Carnet that the
    file is from."""
    known = [each.serial for each in all_erasures(boto3.client("dynamodb"), table_name(stack))]
    if not os.environ.get("CARNET_TABLE"):
        known += [each.serial for each in kept_list(Deployed(stack)).all()]
    lines = listed.read_text("utf-8").splitlines() if listed else []
    return frozenset((*known, *(line.split()[0] for line in lines if line.strip())))


def _carry_out(asked: argparse.Namespace, table: Table) -> None:
    if asked.what == "merchant":
        there = put_merchant(table, read_merchant(asked.file.read_bytes()))
        print(f"{there.id}: {there.name}, {there.currency}, {there.zone}")
    elif asked.what == "programme":
        programme = read_programme(asked.file.read_bytes(), table.merchant_now)
        check_sense(programme, table)
        if not (asked.yes or is_wanted(table, _campaigns(asked.stack), programme)):
            return
        programme = put_programme(table, programme)
        print(f"{programme.id}: {words.say(programme.rule(), 'en')}")
    elif asked.how == "new":
        print(new_key(table, asked.merchant, asked.label, asked.use, lasting=asked.numbers_last))
        print("Write it down now: it is kept only as a digest and cannot be shown again.", file=sys.stderr)
    elif asked.how == "list":
        for each in table.api_keys(asked.merchant):
            print(f"{each.id}  {each.use}  {each.label}  {'revoked' if each.revoked_ms else 'live'}")
    else:
        print(f"{revoke(table, asked.merchant, asked.id, time.time_ns() // 1_000_000).id} is revoked.")


def invite_owner(directory: Directory, base_url: str, merchant_id: str, email: str, name: str) -> str:
    """The link by which a new owner sets a password, or one who is there a new one; it is shown once."""
    check_id(merchant_id, "merchant")
    secret, now_ms = secrets.token_urlsafe(32), time.time_ns() // 1_000_000
    mail = normal_mail(email, "email")
    there = next(
        (staff for staff in directory.staff_by_email(mail) if staff.merchant_id == merchant_id), None
    )
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


def _campaigns(stack: str) -> CampaignsTable:
    return CampaignsTable(boto3.client("dynamodb"), table_name(stack), time.time)


def table_name(stack: str) -> str:
    return os.environ.get("CARNET_TABLE") or _described(stack, "Outputs", "TableName")


def _described(stack: str, kind: Literal["Outputs", "Parameters"], name: str) -> str:
    """One output or parameter of the deployed stack."""
    described: Any = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
    one = kind.removesuffix("s")
    value: str = next(each[f"{one}Value"] for each in described[kind] if each[f"{one}Key"] == name)
    return value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
