"""CONTRIBUTING's map is true: what it names is there."""

import re

import pytest

from infra.package import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
PATHS = sorted(set(re.findall(r"`((?:chalicelib|pass_templates|tests|infra|app\.py)[\w/.-]*)`", TEXT)))


def test_it_names_the_paths_of_each_change() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| a")]

    assert len(rows) >= 9
    assert all("`" in row for row in rows)


@pytest.mark.parametrize("path", PATHS)
def test_a_path_that_it_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("path", [path for path in PATHS if "/words/en/" in path and path.endswith(".ftl")])
def test_a_file_of_words_that_it_names_is_there_in_every_language(path: str) -> None:
    languages = [
        folder for folder in (ROOT / "chalicelib" / "words").iterdir() if (folder / "kit.ftl").exists()
    ]

    assert len(languages) >= 4
    for folder in languages:
        assert (folder / path.rpartition("/")[2]).exists()
