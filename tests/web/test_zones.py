"""The time zones that the server takes are those that a browser's engine can show times in."""

import json
import subprocess
from zoneinfo import available_timezones

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.wall_clock import check_zone

STRANGE = (
    "Factory",
    "localtime",
    "posixrules",
    "posix/Europe/Rome",
    "right/Europe/Rome",
    "tzdata.zi",
    "leapseconds",
)
UNKNOWN = """
const unknown = JSON.parse(require("node:fs").readFileSync(0, "utf8")).filter((timeZone) => {
  try { new Intl.DateTimeFormat("en", { timeZone }); } catch { return true; }
});
console.log(JSON.stringify(unknown));
"""


def taken(zone: str) -> bool:
    try:
        check_zone(zone, "zone")
    except InvalidInput:
        return False
    return True


def test_a_browser_knows_each_zone_that_is_taken() -> None:
    zones = [zone for zone in (*available_timezones(), *STRANGE) if taken(zone)]
    assert len(zones) > 400
    asked = subprocess.run(
        ["node", "-e", UNKNOWN],
        input=json.dumps(zones),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert json.loads(asked.stdout) == []
