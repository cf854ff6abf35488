"""The folders of `pass_templates/`, and what is said of one that is broken."""

import re
from pathlib import Path
from shutil import copytree

import pytest

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.text import LANGUAGES
from tests.wallets.apple.passes import NOW_S, TEMPLATES, TOKEN, Build, a_builder, a_stamp_look, opened


@pytest.mark.parametrize("template", ["stamps", "points"])
def test_the_templates_languages_agree(template: str) -> None:
    """What is printed in a template, read apart from the code that serves it."""
    folder = TEMPLATES / template
    lines = {
        path.parent.stem: set(re.findall(r'^"(.+)" = ".+";$', path.read_text("utf-8"), re.MULTILINE))
        for path in folder.glob("*.lproj/pass.strings")
    }

    assert set(lines) == set(LANGUAGES)
    assert len(set(map(frozenset, lines.values()))) == 1
    assert not list(folder.glob("*.lproj/*.png")), "a top-level image would win over it"


def test_a_template_that_is_missing_is_named(build: Build) -> None:
    with pytest.raises(WalletMisconfigured, match=r"pass_templates/waffles/pass\.json is missing"):
        build(a_stamp_look(template="waffles"))


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("pass.json", "{", r"stamps/pass.json is not a storeCard template"),
        ("pass.json", "{}", r"stamps/pass.json is not a storeCard template"),
        ("fr.lproj/pass.strings", '"News" = "Nou', r"stamps/fr.lproj/pass.strings is not a strings file"),
    ],
)
def test_a_broken_template_says_which_file_to_mend(
    certificates: Path, tmp_path: Path, file: str, content: str, said: str
) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    (tmp_path / "stamps" / file).write_text(content)

    with pytest.raises(WalletMisconfigured, match=said):
        a_builder(certificates, tmp_path).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)


def test_a_merchants_own_language_and_comments_are_taken(certificates: Path, tmp_path: Path) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    english = (TEMPLATES / "stamps" / "en.lproj" / "pass.strings").read_text()
    (tmp_path / "stamps" / "de.lproj").mkdir()
    german = f"/* Deutsch */\n{english}".replace('= "News"', '= "Neu \\"hier\\""')
    (tmp_path / "stamps" / "de.lproj" / "pass.strings").write_text(german)

    built = a_builder(certificates, tmp_path).build(
        a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S
    )
    made = opened(built)

    assert made.shown("news", "de", "label") == 'Neu "hier"'
    assert made.shown("reward", "de") == "Free coffee"
