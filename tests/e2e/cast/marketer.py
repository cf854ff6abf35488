"""A marketer's browser as the API sees it: signed in by cookie, from our own page."""

from dataclasses import dataclass
from typing import Any

from infra.local.seed_people import Login
from tests.e2e.cast.wire import Reply, call


@dataclass(frozen=True, slots=True)
class Marketer:
    base_url: str
    cookie: str

    @classmethod
    def sign_in(cls, base_url: str, login: Login) -> "Marketer":
        body = {"email": login.email, "password": login.password}
        answer = call("POST", f"{base_url}/api/v1/session", body, Sec_Fetch_Site="same-origin")
        assert answer.status == 200, answer.body
        return cls(base_url, answer.headers["Set-Cookie"].partition(";")[0])

    def get(self, path: str) -> Any:
        answer = self._ask("GET", path)
        assert answer.status == 200, answer.body
        return answer.json

    def post(self, path: str, body: object = None) -> Any:
        answer = self._ask("POST", path, {} if body is None else body)
        assert answer.status in (200, 201), answer.body
        return answer.json

    def _ask(self, method: str, path: str, body: object = None) -> Reply:
        headers = {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin", "Accept-Language": "en"}
        return call(method, f"{self.base_url}/api/v1{path}", body, **headers)
