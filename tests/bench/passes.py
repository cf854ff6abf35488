"""Passes built and signed a second on one core, beside the same key's bare signatures: the wall. And what the
first pass of a look costs a process, where another process has drawn its strips.
"""

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from botocore.credentials import Credentials
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from chalicelib.aws.shelf import BucketShelf
from chalicelib.domain.face.look import Colours, Look, Progress, Value
from chalicelib.domain.text import Text
from chalicelib.wallets.apple.identity import Identity, load
from chalicelib.wallets.apple.pkpass import PassBuilder
from chalicelib.wallets.kept_pictures import KeptPictures
from infra.local.aws import REGION, LocalAws
from infra.local.certificates import make_chain
from infra.local.processes import stop
from tests.support.emulated import free_port

TEMPLATES = Path(__file__).parents[2] / "pass_templates"
STAMPS = 10
ROUNDS = 150
LOOK_ROUNDS = 20
PER_ROUND = 30  # about 20 ms: short enough that both sides of a ratio meet the same neighbours


def run() -> list[str]:
    """Interleaved rounds and the median of their ratios, which a busy machine hardly moves."""
    identity = an_identity()
    builder = PassBuilder(identity, TEMPLATES, "https://bench.example/apple")
    looks = [_look(number) for number in range(PER_ROUND)]
    signed_s = int(time.time())

    def build(number: int) -> None:
        builder.build(looks[number], authentication_token=f"{number:032d}", signed_s=signed_s)

    def sign(number: int) -> None:
        identity.key.sign(number.to_bytes(4, "big"), PKCS1v15(), SHA256())

    kept = _kept(identity, looks, signed_s)
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
        f"the first pass of a look that another process has drawn = {kept:.1f} signatures (aim 3 or fewer)",
    ]


def signature_s(identity: Identity) -> float:
    """Processor time of a bare signature, now."""
    start = time.process_time()
    for number in range(PER_ROUND):
        identity.key.sign(number.to_bytes(4, "big"), PKCS1v15(), SHA256())
    return (time.process_time() - start) / PER_ROUND


def an_identity() -> Identity:
    with tempfile.TemporaryDirectory() as folder:
        make_chain(Path(folder))
        return _identity(Path(folder))


def _kept(identity: Identity, looks: list[Look], signed_s: int) -> float:
    """Processes that find the strips in a bucket, each look for the first time; in bare signatures."""
    with tempfile.TemporaryDirectory() as folder:
        aws = LocalAws(Path(folder), free_port())
        running = aws.start(Path(folder) / "aws.log")
        try:
            s3 = aws.client("s3")
            s3.create_bucket(Bucket="bench", CreateBucketConfiguration={"LocationConstraint": REGION})

            def process() -> PassBuilder:
                kept = KeptPictures(BucketShelf(s3, "bench", Credentials("test", "test")))
                return PassBuilder(identity, TEMPLATES, "https://bench.example/apple", kept.of_pass)

            def took(builder: PassBuilder) -> float:
                start = time.process_time()
                for look in looks[1:STAMPS]:
                    builder.build(look, authentication_token="0" * 32, signed_s=signed_s)
                return (time.process_time() - start) / (STAMPS - 1)

            took(process())  # draws and keeps
            ratios = []
            for _ in range(LOOK_ROUNDS):
                builder = process()
                builder.build(looks[0], authentication_token="0" * 32, signed_s=signed_s)  # its template
                ratios.append(took(builder) / signature_s(identity))
        finally:
            stop(running)
    return median(ratios)


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
