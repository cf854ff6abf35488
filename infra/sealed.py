"""The secrets of a stack in one encrypted file: the tokens' keys are in no stack and no backup.

Scrypt makes the key of a password, AES-GCM encrypts and notices every change of the file.
"""

import json
import os
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

NAMES = ("tokens", "apple", "google", "browser")
MAGIC = b"carnet-secrets-1\n"
SALT, NONCE = 16, 12  # bytes
PASSWORD_LEAST = 12


class NotOpened(Exception):
    """The file or the password is not right, or a secret is there already; the text says which."""


def export(client: Any, prefix: str, password: str, file: Path) -> list[str]:
    """Write the secrets that there are; their names."""
    if len(password) < PASSWORD_LEAST:
        raise NotOpened(f"Use a password of {PASSWORD_LEAST} characters at least: the file opens every card.")
    held = {name: text for name in NAMES if (text := _text(client, f"{prefix}/{name}")) is not None}
    salt, nonce = os.urandom(SALT), os.urandom(NONCE)
    body = AESGCM(_key(password, salt)).encrypt(nonce, json.dumps(held).encode(), MAGIC)
    file.touch(mode=0o600, exist_ok=False)  # an older one stays: it may hold a key that this one lacks
    file.write_bytes(MAGIC + salt + nonce + body)
    return list(held)


def restore(client: Any, prefix: str, password: str, file: Path) -> list[str]:
    """Store those that are not there; with one that is there with other content, nothing is stored."""
    held = _opened(file.read_bytes(), password)
    there = {name: _text(client, f"{prefix}/{name}") for name in held}
    other = [
        name
        for name, text in there.items()
        if text is not None and json.loads(text) != json.loads(held[name])
    ]
    if other:
        raise NotOpened(
            f"{', '.join(f'{prefix}/{name}' for name in other)} is there with other content. "
            "Delete it first (aws secretsmanager), if no card was made with it."
        )
    stored = [name for name, text in there.items() if text is None]
    for name in stored:
        client.create_secret(Name=f"{prefix}/{name}", SecretString=held[name])
    return stored


def _opened(content: bytes, password: str) -> dict[str, str]:
    if not content.startswith(MAGIC):
        raise NotOpened("That is no file of `infra.credentials export`.")
    salt, rest = content[len(MAGIC) :][:SALT], content[len(MAGIC) + SALT :]
    try:
        text = AESGCM(_key(password, salt)).decrypt(rest[:NONCE], rest[NONCE:], MAGIC)
    except (InvalidTag, ValueError):
        raise NotOpened("The file does not open: the password is wrong, or the file is damaged.") from None
    held: dict[str, str] = json.loads(text)
    return held


def _key(password: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive(password.encode())


def _text(client: Any, name: str) -> str | None:
    try:
        text: str = client.get_secret_value(SecretId=name)["SecretString"]
    except client.exceptions.ResourceNotFoundException:
        return None
    return text
