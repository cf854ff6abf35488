"""QR codes as SVG and as rows, with the quiet zone that scanners need."""

import functools
from io import BytesIO


@functools.lru_cache(maxsize=64)
def qr_rows(text: str, error: str) -> tuple[tuple[int, ...], ...]:
    """The code's modules, row by row, its quiet zone around them; 1 is dark."""
    import segno

    return tuple(map(tuple, segno.make(text, error=error, micro=False).matrix_iter(border=4)))


@functools.lru_cache(maxsize=64)
def qr_svg(text: str, *, error: str = "m", standalone: bool = False) -> str:
    """The code for `text`: to stand inside a page, or as a file of its own. It scales to its box.

    `error` "m" restores 15 % of what is worn or torn, "q" 25 %; more when it takes no more room.
    """
    import segno

    file = BytesIO()
    segno.make(text, error=error, micro=False).save(
        file,
        kind="svg",
        border=4,
        dark="#000",
        light="#fff",
        omitsize=True,
        xmldecl=standalone,
        svgns=standalone,
        svgclass="qr",
        lineclass=None,
        nl=False,
    )
    return file.getvalue().decode()
