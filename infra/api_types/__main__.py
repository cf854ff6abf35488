"""`python -m infra.api_types`: write the declarations."""

from pathlib import Path

from infra.api_types.routes import routes
from infra.api_types.shapes import rooms

FOLDER = Path(__file__).resolve().parents[2] / "chalicelib" / "web" / "api"
HEAD = "// Made by infra/api_types from the structs of the API: a change belongs there.\n\n"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    written = {**rooms(), "routes": routes()}
    for path in FOLDER.glob("*.d.ts"):
        if path.name.removesuffix(".d.ts") not in written:
            path.unlink()
    for name, text in written.items():
        (FOLDER / f"{name}.d.ts").write_text(HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    main()
