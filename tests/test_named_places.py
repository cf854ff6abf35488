"""What prose in backticks says is somewhere is there: docstrings, comments and docs follow a move."""

import re
from pathlib import Path

import pytest

from infra.package import ROOT

FLOORS = sorted(init.parent.name for init in (ROOT / "chalicelib").glob("*/__init__.py"))
DOTTED = re.compile(rf"`((?:chalicelib|infra|tests|{'|'.join(FLOORS)})(?:\.[A-Za-z_]\w*)+)`")
FILED = re.compile(
    rf"`((?:chalicelib|infra|tests|docs|web|{'|'.join(FLOORS)})/[\w./-]+\.(?:py|js|css|ftl|md|toml|yaml))`"
)
PROSE = [
    path
    for folder in ("chalicelib", "infra", "tests", "docs")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in (".py", ".js", ".mjs", ".md", ".yaml", ".css", ".ftl") and "built" not in path.parts
]


def _is_there(named: str) -> bool:
    return any(_within(root, named.split(".")) for root in (ROOT, ROOT / "chalicelib"))


def _within(folder: Path, parts: list[str]) -> bool:
    """A folder, a module, or a name that the module has."""
    if not parts:
        return True
    if (folder / parts[0]).is_dir():
        return _within(folder / parts[0], parts[1:])
    module = folder / f"{parts[0]}.py"
    here, names = (module, parts[1:]) if module.exists() else (folder / "__init__.py", parts)
    return here.exists() and all(re.search(rf"\b{name}\b", here.read_text("utf-8")) for name in names)


def _names(found: re.Pattern[str]) -> list[tuple[str, str]]:
    named = ((path, set(found.findall(path.read_text("utf-8")))) for path in PROSE)
    return sorted((path.relative_to(ROOT).as_posix(), name) for path, names in named for name in names)


def test_there_is_prose_that_names_places() -> None:
    assert len(_names(DOTTED)) > 50
    assert len(_names(FILED)) > 20


@pytest.mark.parametrize(
    "missing", ["service.ports.Nothing", "domain.nowhere", "infra.admin.nothing_like_it"]
)
def test_a_place_that_is_gone_is_seen(missing: str) -> None:
    assert not _is_there(missing)


def test_a_module_or_class_that_prose_names_is_there() -> None:
    assert [(path, name) for path, name in _names(DOTTED) if not _is_there(name)] == []


def test_a_file_that_prose_names_is_there() -> None:
    there = [ROOT, ROOT / "chalicelib", ROOT / "chalicelib" / "web"]
    gone = [each for each in _names(FILED) if not any((root / each[1]).exists() for root in there)]
    assert gone == []
