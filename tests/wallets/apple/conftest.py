"""A chain of certificates for the whole run, and a builder of passes in its name."""

from pathlib import Path

import pytest

from chalicelib.wallets.apple.pkpass import PassBuilder
from infra.local.certificates import make_chain
from tests.wallets.apple.passes import NOW_S, TOKEN, Build, a_builder, opened


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
