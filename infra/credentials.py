"""Put what Carnet needs to know into Secrets Manager, checked before it is stored.

    python -m infra.credentials tokens
    python -m infra.credentials apple --p12 pass.p12 --intermediate AppleWWDRCAG4.cer
    python -m infra.credentials google --issuer-id 3388000000012345678 --service-account key.json
    python -m infra.credentials browser
    python -m infra.credentials export secrets.carnet      (all of them, encrypted)
    python -m infra.credentials import secrets.carnet

The p12's password is asked for, or read from CARNET_P12_PASSWORD. `tokens` makes the first key, and
`tokens --add` a further one, newest last, which signs once every function has read it; `infra.retire` takes
an old one out of use. `browser` makes the key that pushes to browsers are signed with; `browser --add` adds
one, with which browsers subscribe anew as their pages are opened, and `browser --drop ID` takes one out of
use: a browser that has not come since is told no more. A certificate of another Pass Type ID or team is
refused without --replace: no phone would be reached any more. Secrets are named --prefix (default carnet) +
/tokens, /apple, /google, /browser. AWS credentials are boto3's.
"""

import argparse
import base64
import getpass
import json
import os
import secrets
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import boto3
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from chalicelib.aws.secrets import SECRET_TTL_S
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets.apple.identity import ends_ms, load
from chalicelib.wallets.browser.vapid import new_private
from chalicelib.wallets.google.account import read_account
from infra import sealed

SIGNS_AFTER_S = 2 * SECRET_TTL_S  # a process reads the list anew within one


def apple_secret(p12: bytes, password: str, intermediate: bytes, *, now_ms: int) -> dict[str, str]:
    """The `apple` secret, if certificate, key and intermediate belong together and are in date."""
    secret = {
        "p12_base64": base64.b64encode(p12).decode(),
        "p12_password": password,
        "intermediate_pem": _pem(intermediate),
    }
    identity = load(secret, now_ms=now_ms)
    for warning in identity.warnings:
        print(warning, file=sys.stderr)
    left = (identity.expires_ms - now_ms) // DAY_MS
    print(f"{identity.pass_type_id} of team {identity.team_id}, valid for {left} more days.")
    return secret


def check_same_passes(known: Mapping[str, str] | None, new: Mapping[str, str], *, now_ms: int) -> None:
    """ValueError when the certificate in use is for other passes: those on phones would be cut off. One that
    has ended since counts as well: that is when many are renewed."""
    if known is None:
        return
    try:
        old = load(known, now_ms=min(now_ms, ends_ms(known) - 1))
    except WalletMisconfigured:  # it was never any good: no phone has a pass of it
        return
    renewed = load(new, now_ms=now_ms)
    for name, was, is_ in (
        ("Pass Type ID", old.pass_type_id, renewed.pass_type_id),
        ("team", old.team_id, renewed.team_id),
    ):
        if was != is_:
            raise ValueError(
                f"The certificate in use has the {name} {was}, this one has {is_}: every pass on a "
                "phone would be cut off. Renew it for the same one, or say --replace."
            )


def google_secret(issuer_id: str, service_account: bytes) -> dict[str, Any]:
    """The `google` secret, if issuer and key file have what a save link and a token need."""
    secret = {"issuer_id": issuer_id, "service_account": json.loads(service_account)}
    account = read_account(secret)
    account.jwt({"iss": account.email})  # signs once, so that a broken key is found here
    print(f"Issuer {account.issuer_id}, as {account.email}.")
    return secret


def token_keys(known: Mapping[str, Any] | None, *, now_s: float) -> dict[str, Any]:
    """The `tokens` secret with one key more, newest last: it signs once every function has read the list."""
    keys = list(known["keys"]) if known else []
    number = max((int(key["id"]) for key in keys), default=0) + 1
    return {
        "keys": [
            *keys,
            {
                "id": str(number),
                "secret": base64.b64encode(secrets.token_bytes(32)).decode(),
                "from_s": int(now_s + SIGNS_AFTER_S) if keys else 0,
            },
        ]
    }


def browser_keys(known: Mapping[str, Any] | None, *, now_s: float, drop: str = "") -> dict[str, Any]:
    """The `browser` secret with one key more, newest last, or without the one named `drop`; ValueError for
    one that it has not, and for its last."""
    keys = list(known["keys"]) if known else []
    if drop:
        left = [key for key in keys if key["id"] != drop]
        if len(left) == len(keys) or not left:
            raise ValueError(
                f"There is no key {drop} beside another. There are {[key['id'] for key in keys]}."
            )
        return {"keys": left}
    number = max((int(key["id"]) for key in keys), default=0) + 1
    from_s = int(now_s + SIGNS_AFTER_S) if keys else 0
    return {"keys": [*keys, {"id": str(number), "private": new_private(), "from_s": from_s}]}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--prefix", default="carnet")
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("tokens").add_argument("--add", action="store_true")
    apple = what.add_parser("apple")
    apple.add_argument("--p12", type=Path, required=True)
    apple.add_argument("--intermediate", type=Path, required=True)
    apple.add_argument("--replace", action="store_true", help="another Pass Type ID or team, on purpose")
    google = what.add_parser("google")
    google.add_argument("--issuer-id", required=True)
    google.add_argument("--service-account", type=Path, required=True)
    browser = what.add_parser("browser").add_mutually_exclusive_group()
    browser.add_argument("--add", action="store_true")
    browser.add_argument("--drop", metavar="ID", default="")
    for way in ("export", "import"):
        what.add_parser(way).add_argument("file", type=Path)
    asked = parser.parse_args(arguments)
    client = boto3.client("secretsmanager")
    if asked.what in ("export", "import"):
        return _carry(asked.what, asked.file, client, asked.prefix)
    name = f"{asked.prefix}/{asked.what}"
    try:
        if asked.what == "apple":
            password = os.environ.get("CARNET_P12_PASSWORD") or getpass.getpass("Password of the p12: ")
            now_ms = time.time_ns() // 1_000_000
            secret = apple_secret(
                asked.p12.read_bytes(), password, asked.intermediate.read_bytes(), now_ms=now_ms
            )
            if not asked.replace:
                check_same_passes(held(client, name), secret, now_ms=now_ms)
            put(client, name, secret)
        elif asked.what == "google":
            put(client, name, google_secret(asked.issuer_id, asked.service_account.read_bytes()))
        else:
            return _put_key(client, name, asked)
    except (WalletMisconfigured, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return _stored(name)


def _put_key(client: Any, name: str, asked: argparse.Namespace) -> int:
    """A key of ours made, added or dropped; ValueError for one that cannot be dropped."""
    known, drop = held(client, name), getattr(asked, "drop", "")
    if known and not (asked.add or drop):
        print(f"{name} is there already. --add adds a key: what is new uses it, what is old keeps its own.")
        return 1
    now_s = time.time()
    if asked.what == "tokens":
        put(client, name, token_keys(known, now_s=now_s))
    else:
        put(client, name, browser_keys(known, now_s=now_s, drop=drop))
    return _stored(name)


def _stored(name: str) -> int:
    print(
        f"{name} is stored. Every function has it within {SECRET_TTL_S / 60:.0f} minutes; "
        "there is nothing to deploy."
    )
    return 0


def _carry(way: str, file: Path, client: Any, prefix: str) -> int:
    password = os.environ.get("CARNET_EXPORT_PASSWORD") or getpass.getpass("Password of the file: ")
    try:
        if way == "export":
            names = sealed.export(client, prefix, password, file)
        else:
            names = sealed.restore(client, prefix, password, file)
    except (sealed.NotOpened, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{', '.join(names) or 'nothing'}: {way}ed.")
    return 0


def held(client: Any, name: str) -> dict[str, Any] | None:
    try:
        value: dict[str, Any] = json.loads(client.get_secret_value(SecretId=name)["SecretString"])
    except client.exceptions.ResourceNotFoundException:
        return None
    return value


def put(client: Any, name: str, value: Mapping[str, Any]) -> None:
    text = json.dumps(value)
    try:
        client.create_secret(Name=name, SecretString=text)
    except client.exceptions.ResourceExistsException:
        client.put_secret_value(SecretId=name, SecretString=text)


def _pem(certificate: bytes) -> str:
    """Apple gives its intermediates out as DER."""
    if certificate.startswith(b"-----BEGIN"):
        return certificate.decode()
    return x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM).decode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
