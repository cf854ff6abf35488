"""The bucket of pictures is read over a kept line, which it ends when nobody asked for a while."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import boto3
import pytest
from botocore.credentials import Credentials

from chalicelib.aws.shelf import Away, BucketShelf

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\npicture"


@contextmanager
def bucket(answers_a_line: list[int]) -> Iterator[str]:
    """Of each line so many requests are answered; the next one ends it. Then nobody is there any more."""
    site = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answers in answers_a_line:
            line, _ = site.accept()
            with line:
                for asked in range(answers + 1):
                    if not line.recv(65536):
                        break
                    if asked < answers:
                        line.sendall(ANSWER)
        site.close()

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{site.getsockname()[1]}"


def shelf_at(url: str) -> BucketShelf:
    client = boto3.client(
        "s3", endpoint_url=url, region_name="eu-central-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    return BucketShelf(client, "pictures", Credentials("a", "b"))


def test_a_line_that_ended_while_nobody_asked_is_no_missing_picture() -> None:
    with bucket([1, 1]) as url:
        shelf = shelf_at(url)

        assert [shelf.read("one"), shelf.read("two")] == [b"picture", b"picture"]


def test_lines_that_end_one_after_the_other_are_a_bucket_that_is_away() -> None:
    with bucket([0, 0]) as url, pytest.raises(Away):
        shelf_at(url).read("one")
