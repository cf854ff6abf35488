"""Passes made and signed here, right or wrong in one chosen way, to hold a phone to its rules."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder
from PIL import Image

from infra.local.certificates import Issued, issue_authority, issue_pass_certificate

TOKEN = "a-token-of-enough-characters"
NOW = datetime.now(UTC)


@dataclass(frozen=True)
class Chain:
    """A root, its intermediate and a pass certificate."""

    root: Issued
    intermediate: Issued
    leaf: Issued


@cache
def chain(name: str = "Test") -> Chain:
    root = issue_authority(f"{name} Root", None, now=NOW)
    intermediate = issue_authority(f"{name} Relations", root, unit="G4", now=NOW)
    return Chain(root, intermediate, issue_pass_certificate(intermediate, now=NOW))


def root() -> x509.Certificate:
    return chain().root.certificate


@dataclass
class Draft:
    """A pass in the making. `after_hashing` and `after_signing` tamper with the files."""

    content: dict[str, Any]
    files: dict[str, bytes]
    chain: Chain = field(default_factory=chain)
    embed: bool = True
    after_hashing: Callable[[dict[str, bytes]], object] = lambda files: None
    after_signing: Callable[[dict[str, bytes]], object] = lambda files: None

    def build(self) -> bytes:
        files = {"pass.json": json.dumps(self.content).encode(), **self.files}
        manifest = {name: hashlib.sha1(data).hexdigest() for name, data in files.items()}
        self.after_hashing(files)
        files["manifest.json"] = json.dumps(manifest).encode()
        files["signature"] = sign(files["manifest.json"], self.chain, embed=self.embed)
        self.after_signing(files)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        return packed.getvalue()


def draft(stamps: int = 3, *, serial: str = "SERIAL0001", service_url: str = "", **content: Any) -> Draft:
    """A good stamp card, localised in two languages."""
    body = deepcopy(BODY)
    body["serialNumber"] = serial
    body["barcodes"][0]["message"] = f"{serial}CHECK"
    body["storeCard"]["headerFields"][0]["value"] = f"{stamps}/10"
    body["storeCard"]["primaryFields"][0]["value"] = stamps
    if service_url:
        body |= {"webServiceURL": service_url, "authenticationToken": TOKEN}
    body |= content
    files = {f"{name}{scale}.png": PNG for name in ("icon", "logo", "strip") for scale in ("", "@2x", "@3x")}
    for language, pairs in STRINGS.items():
        text = "".join(f'"{key}" = "{value}";\n' for key, value in pairs.items())
        files[f"{language}.lproj/pass.strings"] = b"\xfe\xff" + text.encode("utf-16-be")
    return Draft(body, files)


def sign(manifest: bytes, by: Chain, *, embed: bool = True) -> bytes:
    builder = PKCS7SignatureBuilder().set_data(manifest)
    builder = builder.add_signer(by.leaf.certificate, by.leaf.key, SHA256())
    if embed:
        builder = builder.add_certificate(by.intermediate.certificate)
    return builder.sign(Encoding.DER, [PKCS7Options.DetachedSignature, PKCS7Options.Binary])


def _png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (38, 38), (139, 90, 43)).save(out, "PNG")
    return out.getvalue()


PNG = _png()
BODY: dict[str, Any] = {
    "formatVersion": 1,
    "passTypeIdentifier": "pass.dev.carnet.loyalty",
    "teamIdentifier": "CARNETDEV1",
    "organizationName": "Café Aurora",
    "description": "DESCRIPTION",
    "logoText": "Café Aurora",
    "backgroundColor": "rgb(92, 51, 23)",
    "foregroundColor": "rgb(255, 248, 240)",
    "labelColor": "rgb(232, 196, 160)",
    "barcodes": [{"format": "PKBarcodeFormatQR", "message": "", "messageEncoding": "iso-8859-1"}],
    "storeCard": {
        "headerFields": [{"key": "balance", "label": "STAMPS", "value": ""}],
        "primaryFields": [{"key": "stamps", "label": "", "value": 0, "changeMessage": "STAMPS_CHANGED"}],
        "secondaryFields": [{"key": "reward", "label": "REWARD", "value": "COFFEE"}],
        "backFields": [{"key": "news", "label": "NEWS", "value": "", "changeMessage": "%@"}],
    },
}
STRINGS = {
    "en": {
        "DESCRIPTION": "Stamp card",
        "STAMPS": "Stamps",
        "STAMPS_CHANGED": "You now have %@ stamps.",
        "REWARD": "Reward",
        "COFFEE": "A free coffee",
        "NEWS": "News",
    },
    "fr": {
        "DESCRIPTION": "Carte de fidélité",
        "STAMPS": "Tampons",
        "STAMPS_CHANGED": "Vous avez maintenant %@ tampons.",
        "REWARD": "Récompense",
        "COFFEE": "Un café offert",
        "NEWS": "Nouvelles",
    },
}
