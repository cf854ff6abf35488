"""Fixtures that several folders of tests share."""

import os

import pytest
from hypothesis import settings

from infra import bundles
from infra.words import build as words
from tests.support.volume import SOAK

pytest_plugins = [
    "tests.support.chromium",
    "tests.support.emulated",
    "tests.support.keys",
    "tests.support.gateway",
    "tests.support.local_google",
    "tests.support.local_push",
    "tests.support.local_stack",
    "tests.browser.console.console_page",
    "tests.browser.chain",
    "tests.browser.scanner.till_page",
]

# Proofs that are nothing without their volume.
collect_ignore = [] if SOAK in os.environ else ["soak"]

# A busy machine makes an example slow, not wrong; and what failed once has to fail again.
settings.register_profile("carnet", deadline=None, derandomize=True)
settings.load_profile("carnet")


def pytest_configure(config: pytest.Config) -> None:
    """Tests see the words and the pages as they are in the sources."""
    if not hasattr(config, "workerinput"):
        words.build()
        bundles.build()
