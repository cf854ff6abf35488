"""Which codings a caller takes."""

import pytest

from chalicelib.entrypoints.http.encodings import takes


@pytest.mark.parametrize(
    ("accepted", "taken"),
    [
        ("gzip, deflate, br, zstd", True),
        ("gzip;q=1.0,BR;q=0.5", True),
        ("br; q=1", True),
        ("br;q=0", False),
        ("br;q=0.000", False),
        ("gzip, deflate", False),
        ("brotli", False),
        ("identity", False),
        ("*", False),  # API Gateway wants the coding named, and so do we
        ("", False),
    ],
)
def test_a_coding_is_taken_by_who_names_it_and_does_not_refuse_it(accepted: str, taken: bool) -> None:
    assert takes(accepted, "br") is taken
