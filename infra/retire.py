"""Take a token key out of use without a customer noticing. Run it again until it says that the key is gone.

    python -m infra.credentials tokens --add      (then wait ten minutes)
    python -m infra.retire 1

Each card of the key is issued again under the newest: its code changes, its balance and its pass stay, and
both wallets are told at the pace of --per-second (default 15). A phone shows the new code once it has
fetched it, most within a minute, those that are switched off when they are on again; a till that is offline
brings old codes for a week. While a card, a phone, a till's queue or a webhook still needs the key, it stays,
and the command says how many; webhooks get a new secret at the console. --anyway leaves all but cards behind.
The table is that of --stack NAME (default carnet), or CARNET_TABLE.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

import boto3

from chalicelib.aws.secrets import SECRET_TTL_S
from chalicelib.aws.table.table import Table
from chalicelib.aws.table.under_key import under_key
from chalicelib.domain.card.card import Card
from chalicelib.domain.webhook.webhook import Endpoint
from chalicelib.service.card.reissue import Needs, needs, reissue
from chalicelib.service.ports import Store
from chalicelib.tokens import Tokens, keys_in
from infra.admin import table_name
from infra.credentials import held, put

PER_S = 15.0  # Google takes 20 calls a second of an issuer, and tills go on meanwhile


class NotYet(Exception):
    """The key cannot go; the text says why and what to do."""


def retire(
    store: Store,
    found: Callable[[], Iterable[Card | Endpoint]],
    secret: Mapping[str, Any],
    key_id: str,
    *,
    clock_s: Callable[[], float],
    pause: Callable[[], None],
    anyway: bool = False,
) -> dict[str, Any]:
    """The `tokens` secret without the key, once nothing needs it; else NotYet."""
    tokens = Tokens(keys_in(secret), clock_s=clock_s)
    _check(secret, tokens, key_id, clock_s())

    def clock_ms() -> int:
        return int(clock_s() * 1000)

    for each in found():
        if isinstance(each, Card) and each.key_id == key_id:
            token_of = partial(_pass_token, tokens)
            reissue(store, each, tokens.newest, token_of=token_of, clock_ms=clock_ms)
            pause()
    left = needs(store, found(), key_id, clock_ms())
    if left.cards or (left != Needs() and not anyway):
        raise NotYet(_said(left, key_id))
    return {**secret, "keys": [key for key in secret["keys"] if key["id"] != key_id]}


def _pass_token(tokens: Tokens, card: Card) -> str:
    return tokens.apple(card.serial, card.key_id, card.code_number)


def _check(secret: Mapping[str, Any], tokens: Tokens, key_id: str, now_s: float) -> None:
    known = {key["id"]: key for key in secret["keys"]}
    if key_id not in known:
        raise NotYet(f"There is no key {key_id}; there are {', '.join(known)}.")
    if tokens.newest == key_id:
        raise NotYet(
            f"Key {key_id} signs new cards. Add another first: python -m infra.credentials tokens --add. "
            "It signs ten minutes later; then come back."
        )
    wait_s = int(known[tokens.newest].get("from_s", 0)) + SECRET_TTL_S - now_s
    if wait_s > 0:
        raise NotYet(
            f"Key {tokens.newest} has only begun to sign. Come back in {wait_s / 60 + 1:.0f} minutes."
        )


def _said(left: Needs, key_id: str) -> str:
    counted = {
        "cards": left.cards,
        "phones or Google objects": left.holders,
        "cards issued again within a week (a till that is offline may have the old code)": left.queued,
        "webhooks": left.webhooks,
    }
    some = ", ".join(f"{count} {what}" for what, count in counted.items() if count)
    return (
        f"Key {key_id} is still needed by {some}. Phones fetch the new code when they are next on; a webhook "
        "gets a new secret at the console, and its old one ends a day later. Run this again then, or say "
        "--anyway to leave all but cards behind: their codes and signatures stop to hold."
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("key")
    parser.add_argument("--stack", default="carnet")
    parser.add_argument("--prefix", default="carnet")
    parser.add_argument("--per-second", type=float, default=PER_S)
    parser.add_argument("--anyway", action="store_true")
    asked = parser.parse_args(arguments)
    client, secrets = boto3.client("dynamodb"), boto3.client("secretsmanager")
    name, table = f"{asked.prefix}/tokens", table_name(asked.stack)
    secret = held(secrets, name) or {"keys": []}
    try:
        without = retire(
            Table(client, table, time.time),
            partial(under_key, client, table, asked.key),
            secret,
            asked.key,
            clock_s=time.time,
            pause=partial(time.sleep, 1 / asked.per_second),
            anyway=asked.anyway,
        )
    except NotYet as not_yet:
        print(not_yet, file=sys.stderr)
        return 1
    put(secrets, name, without)
    print(f"Key {asked.key} is gone. No function takes what it signed after {SECRET_TTL_S / 60:.0f} minutes.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
