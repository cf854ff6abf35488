"""A chain of certificates for the whole run: making its keys takes a second."""

from pathlib import Path

import pytest

from infra.local.certificates import make_chain


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    make_chain(folder)
    return folder
