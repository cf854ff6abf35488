"""Fixtures that several folders of tests share."""

pytest_plugins = ["tests.emulated", "tests.gateway", "tests.local_stack"]
