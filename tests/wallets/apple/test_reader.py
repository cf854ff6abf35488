"""An independent library, @walletpass/pass-js, reads our pass: https://github.com/walletpass/pass-js."""

import json
import subprocess
from pathlib import Path

import pytest

from chalicelib.domain.face.look import Look
from chalicelib.domain.text import LANGUAGES
from tests.wallets.apple.passes import TOKEN, a_builder, a_point_look, a_stamp_look

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("look", [a_stamp_look(), a_point_look()], ids=lambda look: look.template)
def test_an_independent_library_reads_the_pass(certificates: Path, tmp_path: Path, look: Look) -> None:
    assert (ROOT / "node_modules").is_dir(), (
        "Run `make test`, or `npm ci` once: the reader is a Node library."
    )
    file = tmp_path / "card.pkpass"
    file.write_bytes(a_builder(certificates).build(look, authentication_token=TOKEN, signed_s=1_795_000_000))

    read = subprocess.run(
        ["node", str(Path(__file__).parent / "read_pass.cjs"), str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert read.returncode == 0, read.stderr
    found = json.loads(read.stdout)
    assert (found["style"], found["serial"], found["barcode"]) == ("storeCard", look.serial, look.barcode)
    assert found["balance"] == look.balance
    assert found["background"] == [31, 42, 68]
    assert {"news", "contact"} <= set(found["back"])
    assert len(found["images"]) == 8
    assert found["languages"] == sorted(LANGUAGES)
