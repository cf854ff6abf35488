"""Print the three tables, whole: python -m tests.attack. Ends with 1 when a cell gives way."""

import os
import sys
import tempfile
from pathlib import Path

from infra.words import build as words
from tests.attack.stage import staged_with
from tests.attack.sweeps import forgery, roles, table, tenancy
from tests.support.keys import Keys
from tests.support.volume import SOAK


def main() -> int:
    words.build()
    os.environ[SOAK] = "1"
    gave_way = False
    with tempfile.TemporaryDirectory() as folder, staged_with(Keys(Path(folder))) as staged:
        for sweep in (tenancy, roles, forgery):
            shown, gave = table(sweep.__name__, sweep(*staged))
            print(shown)
            gave_way = gave_way or bool(gave)
    return int(gave_way)


if __name__ == "__main__":
    sys.exit(main())
