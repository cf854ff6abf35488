"""The app's front on this machine: http://localhost:PORT stands for the custom domain of the API's stage.

It does what API Gateway does and the emulator leaves out: / stands for the stage, and an answer is compressed
for who asks for it (https://docs.aws.amazon.com/apigateway/latest/developerguide/
api-gateway-receive-response-with-compressed-payload.html). And one thing more: a device that sends no Accept
header gets one, because the emulator wants it for bytes where API Gateway does not.
"""

import argparse
import gzip
import http.client
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from chalicelib.entrypoints.http.encodings import takes
from chalicelib.entrypoints.http.side_door import PATHS

BODY_MAX = 10_000_000  # API Gateway's limit
UPSTREAM_LIMIT_S = 35  # API Gateway gives up after 29
HOP_BY_HOP = {"connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "host"}


class Front(BaseHTTPRequestHandler):
    """Passes one request on to the stage, byte for byte."""

    protocol_version = "HTTP/1.1"
    timeout = 65  # an idle browser connection
    aws_port: int
    api_host: str
    stage: str
    side_door_host: str = ""  # of an HTTP API, to which the domain maps some paths
    compress_from: int | None  # bytes; the API's MinimumCompressionSize

    def _pass_on(self) -> None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or "Transfer-Encoding" in self.headers:
            self._refuse(411, "Send a Content-Length.")
        elif int(length) > BODY_MAX:
            self._refuse(413, "The body is over 10 MB.")
        else:
            self._relay(self.rfile.read(int(length)))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _pass_on  # noqa: N815  http.server's names

    def _relay(self, body: bytes) -> None:
        upstream = http.client.HTTPConnection("127.0.0.1", self.aws_port, timeout=UPSTREAM_LIMIT_S)
        try:
            self._ask(upstream, body)
            answer = upstream.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self._refuse(502, f"The emulated AWS does not answer: {error}")
        else:
            self._answer(answer, content)
        finally:
            upstream.close()

    def _ask(self, upstream: http.client.HTTPConnection, body: bytes) -> None:
        path = self.path if self.path.startswith("/") else "/"
        aside = bool(self.side_door_host) and path.startswith(PATHS)
        target = path if aside else f"/{self.stage}{path}"
        upstream.putrequest(self.command, target, skip_host=True, skip_accept_encoding=True)
        upstream.putheader("Host", self.side_door_host if aside else self.api_host)
        for name, value in self.headers.items():
            if name.lower() not in HOP_BY_HOP:
                upstream.putheader(name, value)
        if "Accept" not in self.headers:
            upstream.putheader("Accept", "*/*")
        if "Content-Length" not in self.headers and body:
            upstream.putheader("Content-Length", str(len(body)))
        upstream.putheader("X-Forwarded-For", self.client_address[0])
        upstream.endheaders(body)

    def _answer(self, answer: http.client.HTTPResponse, content: bytes) -> None:
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in HOP_BY_HOP | {"content-length"}:
                self.send_header(name, value)
        if self.command == "HEAD":
            self.send_header("Content-Length", answer.getheader("Content-Length", "0"))
        elif answer.status not in (204, 304):
            if self._compresses(answer, content):
                content = gzip.compress(content, 6, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _compresses(self, answer: http.client.HTTPResponse, content: bytes) -> bool:
        """Only for who names gzip, only what is large enough and is not compressed already; any type."""
        if self.compress_from is None or len(content) < self.compress_from:
            return False
        if "Content-Encoding" in answer.headers:
            return False
        return takes(self.headers.get("Accept-Encoding", ""), "gzip")

    def _refuse(self, status: int, why: str) -> None:
        content = why.encode()
        self.send_response_only(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
        """Nothing: a path can hold a card's secret."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--aws-port", type=int, required=True)
    parser.add_argument("--api", required=True, help="the API's id, from the stack's outputs")
    parser.add_argument("--side-door", default="", help="its API's id; without, all is the REST API's")
    parser.add_argument("--stage", default="api")
    parser.add_argument("--compress-from", type=int, help="the API's MinimumCompressionSize; else nothing is")
    args = parser.parse_args()
    Front.aws_port, Front.stage, Front.compress_from = args.aws_port, args.stage, args.compress_from
    Front.api_host = f"{args.api}.execute-api.localhost:{args.aws_port}"
    if args.side_door:
        Front.side_door_host = f"{args.side_door}.execute-api.localhost:{args.aws_port}"
    with Server(("127.0.0.1", args.port), Front) as server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            sys.exit(0)


if __name__ == "__main__":
    main()
