"""Passes built and signed a second on one core, beside the same key's bare signatures: the wall."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from chalicelib.domain.face.look import Colours, Look, Progress, Value
from chalicelib.domain.text import Text
from chalicelib.wallets.apple.identity import Identity, load
from chalicelib.wallets.apple.pkpass import PassBuilder
from infra.local.certificates import make_chain

TEMPLATES = Path(__file__).parents[2] / "pass_templates"
STAMPS = 10
ROUNDS = 150
PER_ROUND = 30  # about 20 ms: short enough that both sides of a ratio meet the same neighbours


def run() -> list[str]:
    """Interleaved rounds and the median of their ratios, which a busy machine hardly moves."""
    with tempfile.TemporaryDirectory() as folder:
        make_chain(Path(folder))
        identity = _identity(Path(folder))
    builder = PassBuilder(identity, TEMPLATES, "https://bench.example/apple")
    looks = [_look(number) for number in range(PER_ROUND)]
    signed_s = int(time.time())

    def build(number: int) -> None:
        builder.build(looks[number], authentication_token=f"{number:032d}", signed_s=signed_s)

    def sign(number: int) -> None:
        identity.key.sign(number.to_bytes(4, "big"), PKCS1v15(), SHA256())

    size = len(builder.build(looks[0], authentication_token="0" * 32, signed_s=signed_s))
    for number in range(STAMPS):  # draws each strip once, as a warm Lambda has
        build(number)
    rounds = [(_per_second(build), _per_second(sign)) for _ in range(ROUNDS)]
    passes, wall = (median(column) for column in zip(*rounds, strict=True))
    ratio = median(ours / bare for ours, bare in rounds)
    return [
        f"passes built and signed: {passes:.0f}/s on one core, {size / 1000:.0f} kB each",
        f"bare RSA-2048 signatures: {wall:.0f}/s",
        f"passes / signatures = {ratio:.2f} (aim 0.90 or more)",
    ]


def _per_second(work: Callable[[int], None]) -> float:
    start = time.process_time()  # this core's own work: waiting for other processes is not counted
    for number in range(PER_ROUND):
        work(number)
    return PER_ROUND / (time.process_time() - start)


def _look(number: int) -> Look:
    filled = number % STAMPS
    left = STAMPS - filled
    look = Look(
        template="stamps",
        serial=f"{number:026d}",
        key_id="1",
        barcode=f"{number:036d}",
        programme_id="coffee",
        organization="Café Carnet",
        programme_name="Coffee card",
        description={"en": "Coffee card", "fr": "Carte café", "ro": "Card de cafea", "ru": "Карта на кофе"},
        colours=Colours("#1f2a44", "#ffffff", "#c9d2e8", "#f2b84b"),
        progress=Progress(filled, STAMPS, 0, places=True),
        balance=f"{filled}/{STAMPS}",
        version_ms=number + 1,
        modified_s=number + 1,
    )
    rule: Text = {
        "en": "One stamp a visit. 10 stamps: a free coffee.",
        "fr": "Un tampon par visite. 10 tampons : un café offert.",
        "ro": "O ștampilă la fiecare vizită. 10 ștampile: o cafea gratuită.",
        "ru": "Один штамп за визит. 10 штампов: бесплатный кофе.",
    }
    following: Text = {
        "en": f"{left} stamps to go: a free coffee",
        "fr": f"Encore {left} tampons : un café offert",
        "ro": f"Încă {left} ștampile: o cafea gratuită",
        "ru": f"Ещё {left} штампов: бесплатный кофе",
    }
    values: dict[str, Value] = {
        "next": following,
        "rule": rule,
        "holder": f"Ana {number}",
        "contact": "hello@cafe.example",
    }
    return replace(look, values=values)


def _identity(folder: Path) -> Identity:
    names = {
        "certificate_pem": "pass_cert.pem",
        "key_pem": "pass_key.pem",
        "intermediate_pem": "intermediate.pem",
    }
    return load(
        {field: (folder / name).read_text() for field, name in names.items()},
        now_ms=int(time.time() * 1000),
    )
