"""A card of each template in full, a builder for it, and a reader of what comes out."""

import hashlib
import io
import json
import subprocess
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from chalicelib.domain.face.look import Colours, Look, Progress
from chalicelib.wallets.apple.identity import Identity, load
from chalicelib.wallets.apple.pkpass import PassBuilder
from infra.local.phone.iphone.bundle import Pass

TEMPLATES = Path(__file__).parents[3] / "pass_templates"
TOKEN = "token-of-at-least-sixteen-characters"
BASE = "https://cafe.example/apple"
NOW_S = 1_795_000_000

_COLOURS = Colours(background="#1f2a44", foreground="#ffffff", label="#c9d2e8", accent="#f2b84b")


def a_stamp_look(**changes: Any) -> Look:
    look = Look(
        template="stamps",
        serial="0123456789ABCDEFGHJKMNPQRS",
        key_id="1",
        barcode="0123456789ABCDEFGHJKMNPQRSXYZ1234567",
        programme_id="coffee",
        organization="Café Carnet",
        programme_name="Coffee card",
        description={
            "en": "Café Carnet: Coffee card, loyalty card",
            "fr": "Café Carnet : Coffee card, carte de fidélité",
            "ro": "Café Carnet: Coffee card, card de fidelitate",
            "ru": "Café Carnet: Coffee card, карта лояльности",
        },
        colours=_COLOURS,
        progress=Progress(3, 10, 1, places=True),
        balance="3/10",
        version_ms=1_795_000_000_000,
        modified_s=1_795_000_000,
        values={
            "balance": "3/10",
            "moment": {
                "en": "Stamps on your card: 3/10",
                "fr": "Tampons sur votre carte : 3/10",
                "ro": "Ștampile pe cardul dumneavoastră: 3/10",
                "ru": "Штампов на карте: 3/10",
            },
            "next": {
                "en": "7 stamps to go: Free coffee",
                "fr": "Encore 7 tampons : Café offert",
                "ro": "Încă 7 ștampile: Cafea gratuită",
                "ru": "Ещё 7 штампов: Бесплатный кофе",
            },
            "reward": {
                "en": "Free coffee",
                "fr": "Café offert",
                "ro": "Cafea gratuită",
                "ru": "Бесплатный кофе",
            },
            "rule": {
                "en": "One stamp a visit. 10 stamps: Free coffee.",
                "fr": "Un tampon par visite. 10 tampons : Café offert.",
                "ro": "O ștampilă la fiecare vizită. 10 ștampile: Cafea gratuită.",
                "ru": "Один штамп за визит. 10 штампов: Бесплатный кофе.",
            },
            "news": {"en": "Cake on Friday", "fr": "Gâteau vendredi"},
            "holder": "Ana",
            "contact": "hello@cafe.example",
        },
        holder_name="Ana",
    )
    return replace(look, **changes)


def a_point_look(**changes: Any) -> Look:
    following = {
        "en": "30 points to go: Mug",
        "fr": "Encore 30 points : Tasse",
        "ro": "Încă 30 de puncte: Cană",
        "ru": "Ещё 30 баллов: Кружка",
    }
    look = a_stamp_look(
        template="points",
        progress=Progress(120, 150, 0),
        balance=120,
        values={"balance": 120, "next": following, "contact": "hello@cafe.example"},
    )
    return replace(look, **changes)


def identity_in(folder: Path) -> Identity:
    return load(secret_in(folder), now_ms=int(time.time() * 1000))


def secret_in(folder: Path) -> dict[str, str]:
    return {
        "certificate_pem": (folder / "pass_cert.pem").read_text(),
        "key_pem": (folder / "pass_key.pem").read_text(),
        "intermediate_pem": (folder / "intermediate.pem").read_text(),
    }


def a_builder(certificates: Path, templates: Path = TEMPLATES) -> PassBuilder:
    return PassBuilder(identity_in(certificates), templates, BASE)


@dataclass(frozen=True)
class Opened:
    """The files of a pass, as any zip reader sees them."""

    files: dict[str, bytes]

    @property
    def face(self) -> dict[str, Any]:
        return dict(json.loads(self.files["pass.json"]))

    @property
    def manifest(self) -> dict[str, str]:
        return dict(json.loads(self.files["manifest.json"]))

    @property
    def languages(self) -> set[str]:
        return {name.partition(".lproj/")[0] for name in self.files if ".lproj/" in name}

    def fields(self) -> dict[str, dict[str, Any]]:
        return {field["key"]: field for area in self.face["storeCard"].values() for field in area}

    def strings(self, language: str) -> dict[str, str]:
        """pass.strings as `plutil` would read it: an old-style property list of quoted strings."""
        return _read_strings(self.files[f"{language}.lproj/pass.strings"].decode("utf-8"))

    def shown(self, key: str, language: str, part: str = "value") -> Any:
        """What a phone in `language` shows of a field."""
        said = self.fields()[key][part]
        return self.strings(language).get(said, said) if isinstance(said, str) else said


Phone = Callable[[Look], Pass]
Build = Callable[[Look], Opened]


def opened(pkpass: bytes) -> Opened:
    with zipfile.ZipFile(io.BytesIO(pkpass)) as archive:
        assert archive.testzip() is None
        return Opened({name: archive.read(name) for name in archive.namelist()})


def digests(files: dict[str, bytes]) -> dict[str, str]:
    """What the manifest has to say."""
    return {
        name: hashlib.sha1(content).hexdigest()
        for name, content in files.items()
        if name not in ("manifest.json", "signature")
    }


def verify(signature: bytes, manifest: bytes, root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """OpenSSL's word on the signature, trusting the root alone."""
    (folder / "signature").write_bytes(signature)
    (folder / "manifest.json").write_bytes(manifest)
    return subprocess.run(
        [
            *("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any"),
            *("-in", str(folder / "signature"), "-content", str(folder / "manifest.json")),
            *("-CAfile", str(root), "-out", str(folder / "verified")),
        ],
        capture_output=True,
        text=True,
        timeout=30,
    )


def _read_strings(text: str) -> dict[str, str]:
    """Character by character, so that it shares no idea with the writer."""
    quoted: list[str] = []
    current: list[str] | None = None
    characters = iter(text)
    between = ""
    for character in characters:
        if current is None:
            if character == '"':
                current = []
            else:
                between += character
        elif character == "\\":
            escaped = next(characters)
            current.append({"n": "\n"}.get(escaped, escaped))
        elif character == '"':
            quoted.append("".join(current))
            current = None
        else:
            current.append(character)
    assert current is None
    assert set(between) <= set(" =;\n"), between
    keys, values = quoted[::2], quoted[1::2]
    assert len(keys) == len(set(keys)), "a key twice"
    return dict(zip(keys, values, strict=True))
