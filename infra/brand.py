"""A picture of a brand, put by the operator: `infra.admin picture logo logo.png` says its name."""

import argparse
import time
from pathlib import Path
from typing import Any

import boto3

from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.aws.shelf import BucketShelf
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.pictures import KINDS, Kind
from infra.night.deployed import Deployed

PAUSES_S = (1, 3, 9)


def add(what: Any) -> None:
    """The command, to `infra.admin`'s own."""
    picture = what.add_parser("picture", help="keep a picture of a brand, and say its name")
    picture.add_argument("kind", choices=KINDS)
    picture.add_argument("file", type=Path)


def run(asked: argparse.Namespace, deployed: Deployed) -> str:
    credentials = boto3.Session().get_credentials()
    shelf = BucketShelf(deployed.client("s3"), deployed.outputs["PicturesBucket"], credentials)
    return keep_picture(BrandPictures(shelf), asked.kind, asked.file.read_bytes())


def keep_picture(kept: BrandPictures, kind: Kind, content: bytes) -> str:
    """The name of a picture that is now kept for ever."""
    from chalicelib.wallets.pictures.taken import take

    taken = take(kind, content)
    for pause_s in (*PAUSES_S, None):
        try:
            kept.add(taken.name, taken.content)
            kept.claim(taken.name)
            break
        except Busy:  # nobody's phone waits here: a bucket that is slow for once is asked again
            if pause_s is None:
                raise
            time.sleep(pause_s)
    return taken.name
