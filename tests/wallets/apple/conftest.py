"""A chain of certificates and a builder of passes for the whole run, a local Apple for each test."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from chalicelib.domain.face.look import Look
from chalicelib.wallets.apple.apns import Apns
from chalicelib.wallets.apple.http2 import OpenCodec
from chalicelib.wallets.apple.pkpass import PassBuilder
from infra.local.certificates import make_chain
from infra.local.phone.iphone.bundle import Pass, open_pass
from tests.infra.apns.running import RunningApns, running_apns
from tests.wallets.apple.passes import NOW_S, TOKEN, Build, Phone, a_builder, opened
from tests.wallets.apple.push.pushing import CODECS, sender


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Making its keys takes a second."""
    folder = tmp_path_factory.mktemp("certificates")
    make_chain(folder)
    return folder


@pytest.fixture(scope="session")
def builder(certificates: Path) -> PassBuilder:
    return a_builder(certificates)


@pytest.fixture(scope="session")
def build(builder: PassBuilder) -> Build:
    """Builds a look's pass and opens it."""
    return lambda look: opened(builder.build(look, authentication_token=TOKEN, signed_s=NOW_S))


@pytest.fixture
def phone(builder: PassBuilder, certificates: Path) -> Phone:
    """What a phone opens, or refuses."""
    root = x509.load_pem_x509_certificate((certificates / "root.pem").read_bytes())
    now = datetime.now(UTC)

    def opens(look: Look) -> Pass:
        built = builder.build(look, authentication_token=TOKEN, signed_s=int(now.timestamp()))
        return open_pass(built, root, now)

    return opens


@pytest.fixture
def apple(certificates: Path) -> Iterator[RunningApns]:
    with running_apns(certificates) as running:
        yield running


@pytest.fixture(params=CODECS, ids=["ngh2", "h2"])
def codec(request: pytest.FixtureRequest) -> OpenCodec:
    codec: OpenCodec = request.param
    return codec


@pytest.fixture
def apns(apple: RunningApns, certificates: Path, codec: OpenCodec) -> Iterator[Apns]:
    made = sender(certificates, apple.port, codec)
    yield made
    made.close()
