"""Bytes by name in a bucket."""

import logging
from typing import Any

log = logging.getLogger(__name__)
WITHIN_S = 3.0  # a picture is drawn sooner


class Away(Exception):
    """The bucket did not answer, or not as it should."""


class BucketShelf:
    """Reads by a signed request of its own: a phone waits for it, and the SDK's way takes four times as long.

    `client` is S3's; `credentials` are those of the SDK's session. What cannot be got or put is told in the
    log, and made again by who asks; `read` and `keep` are for what nobody can make again.
    """

    def __init__(self, client: Any, bucket: str, credentials: Any) -> None:
        import urllib3
        from botocore.auth import S3SigV4Auth

        self._client, self._bucket, self._credentials = client, bucket, credentials
        self._url, self._region = client.meta.endpoint_url, client.meta.region_name
        self._sign = S3SigV4Auth
        self._http = urllib3.connection_from_url(self._url, timeout=WITHIN_S)

    def get(self, name: str) -> bytes | None:
        try:
            return self.read(name)
        except Away as error:
            log.warning("a kept picture could not be read: %s", error)
            return None

    def put(self, name: str, content: bytes) -> None:
        try:
            self.keep(name, content)
        except Exception as error:
            log.warning("a picture could not be kept: %s", error)

    def read(self, name: str) -> bytes | None:
        """None: there is none. Away: nobody can say."""
        from urllib3.exceptions import ProtocolError

        try:
            try:
                answer = self._asked(name)
            except ProtocolError:  # the bucket ended a kept line, as it does when nobody asked for a while
                answer = self._asked(name)
        except Exception as error:  # whatever the network has
            raise Away(str(error)) from error
        if answer.status not in (200, 404):
            raise Away(f"{answer.status} {answer.data[:300]!r}")
        return answer.data if answer.status == 200 else None

    def _asked(self, name: str) -> Any:
        from botocore.awsrequest import AWSRequest

        path = f"/{self._bucket}/{name}"
        request = AWSRequest("GET", f"{self._url}{path}")
        held = self._credentials.get_frozen_credentials()
        self._sign(held, "s3", self._region).add_auth(request)
        return self._http.urlopen("GET", path, headers=dict(request.headers), retries=False)

    def keep(self, name: str, content: bytes) -> None:
        self._client.put_object(Bucket=self._bucket, Key=name, Body=content)
