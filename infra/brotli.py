"""A file in Brotli, which Node has and Python has not. Kept by content: it takes seconds."""

import hashlib
import subprocess
import sys
from pathlib import Path

PACK = """
const { brotliCompressSync, constants } = require("node:zlib");
const [from, to] = process.argv.slice(1);
const held = require("node:fs").readFileSync(from);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: held.length };
require("node:fs").writeFileSync(to, brotliCompressSync(held, { params }));
"""


def packed(path: Path, keep: Path) -> Path:
    """`path` packed, in the folder `keep`."""
    made = keep / f"brotli-{hashlib.sha256(path.read_bytes()).hexdigest()[:16]}"
    if not made.exists():
        filling = made.with_suffix(".filling")
        done = subprocess.run(["node", "-e", PACK, str(path), str(filling)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"Packaging stopped: Node did not pack {path.name}.\n{done.stderr.strip()}")
        filling.rename(made)
    return made
