"""What the pages tell an operator to type is there."""

import re
from pathlib import Path
from types import ModuleType

import pytest

from infra import admin, credentials

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TYPED = re.compile(r"infra\.(admin|credentials) (?:--[a-z]+ [\w.-]+ )*([a-z][a-z-]+)")


@pytest.mark.parametrize("module", [admin, credentials], ids=["admin", "credentials"])
def test_every_command_that_a_page_names_exists(
    module: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        module.main(["--help"])
    listed = re.search(r"\{([a-z,-]+)\}", capsys.readouterr().out)
    assert listed is not None
    known = set(listed[1].split(","))
    own = module.__name__.rpartition(".")[2]
    named = {(page.name, word) for page in PAGES for of, word in TYPED.findall(page.read_text()) if of == own}

    assert len({word for _, word in named}) > 3
    assert {(page, word) for page, word in named if word not in known} == set()
