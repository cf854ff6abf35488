"""The browser that the tests start: Playwright's own choices hold, ours come on top."""

import re

from playwright.sync_api import Browser

from tests.support.chromium import WITHOUT


def test_no_feature_that_playwright_switches_off_is_on_again(browser: Browser) -> None:
    tools = browser.new_browser_cdp_session()
    begun_with = tools.send("SystemInfo.getInfo")["commandLine"]
    tools.detach()
    playwrights, ours = re.findall(r"--disable-features=(\S*)", begun_with)

    assert set(ours.split(",")) == set(WITHOUT)
    assert set(playwrights.split(",")) - set(WITHOUT) == set()
