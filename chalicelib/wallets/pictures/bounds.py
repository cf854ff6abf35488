"""What a file is, by its content, and how large it may be: known before anything of it is decoded."""

from chalicelib.domain.errors import InvalidInput

BYTES_MAX = 4 * 1024 * 1024  # API Gateway hands a function 6 MB at most, and bytes grow by a third on the way
PIXELS_MAX = {"JPEG": 50_000_000, "PNG": 16_000_000}  # a phone's largest photo; 64 MB once decoded
SIDE_MAX = 16_000
SIDE_LEAST = 24
SCANS_MAX = 40  # a progressive photo has ten; each is a way through all of it

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"8BPS", "Photoshop"),
    (b"\x00\x00\x01\x00", "ICO"),
)
_BOXED = {
    b"heic": "HEIC",
    b"heix": "HEIC",
    b"mif1": "HEIC",
    b"msf1": "HEIC",
    b"avif": "AVIF",
    b"avis": "AVIF",
}


def kind_of(content: bytes) -> str:
    """The name of a file's format, "" of one that we do not know."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WebP"
    if content[4:8] == b"ftyp":
        return _BOXED.get(content[8:12], "")
    if b"<svg" in content[:4096].lower():
        return "SVG"
    return next((name for start, name in _STARTS if content.startswith(start)), "")


def check_file(content: bytes) -> str:
    """PNG or JPEG; InvalidInput says of any other what to do."""
    if not content:
        raise InvalidInput("picture_empty", field="body")
    if len(content) > BYTES_MAX:
        raise InvalidInput("picture_too_large", field="body", most=BYTES_MAX // 1024**2)
    found = kind_of(content)
    if not found:
        raise InvalidInput("picture_none", field="body")
    if found not in PIXELS_MAX:
        raise InvalidInput("picture_type", field="body", found=found)
    return found


def check_sides(found: str, width: int, height: int) -> None:
    if width * height > PIXELS_MAX[found] or max(width, height) > SIDE_MAX:
        raise InvalidInput("picture_too_many_pixels", field="body", width=width, height=height)
    if min(width, height) < SIDE_LEAST:
        raise InvalidInput("picture_tiny", field="body", width=width, height=height, least=SIDE_LEAST)
