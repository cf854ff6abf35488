"""Fixtures that several folders of tests share."""

from hypothesis import settings

pytest_plugins = [
    "tests.chromium",
    "tests.emulated",
    "tests.gateway",
    "tests.local_google",
    "tests.local_stack",
    "tests.browser.console_page",
    "tests.browser.chain",
    "tests.browser.till_page",
]

# A busy machine makes an example slow, not wrong; and what failed once has to fail again.
settings.register_profile("carnet", deadline=None, derandomize=True)
settings.load_profile("carnet")
