"""A phone as Apple describes it, in as few lines as the test needs: it trusts nothing that it is sent."""

import hashlib
import io
import json
import secrets
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.e2e.cast.wire import Reply, call


@dataclass(slots=True)
class IPhone:
    root_ca: Path
    folder: Path
    device: str = field(default_factory=lambda: secrets.token_hex(16))
    push_token: str = field(default_factory=lambda: secrets.token_hex(32))
    last_modified: str = ""
    tag: str = ""
    held: dict[str, Any] = field(default_factory=dict)

    def add(self, url: str) -> None:
        """Download a pass, check it, hold it and register."""
        reply = call("GET", url)
        assert reply.status == 200, reply.body
        self._hold(reply)
        registered = call("POST", self._registration(), {"pushToken": self.push_token}, **self._auth())
        assert registered.status in (200, 201), registered.body
        self.ask()

    def ask(self) -> list[str]:
        """The serials that changed, as asked after a push."""
        since = f"?passesUpdatedSince={self.tag}" if self.tag else ""
        reply = call("GET", self._registrations() + since)
        if reply.status == 204:
            return []
        assert reply.status == 200, reply.body
        assert isinstance(reply.json["lastUpdated"], str)
        self.tag = reply.json["lastUpdated"]
        serials: list[str] = reply.json["serialNumbers"]
        return serials

    def fetch(self) -> int:
        """Fetch the pass if it is newer; the status."""
        since = {"If-Modified-Since": self.last_modified} if self.last_modified else {}
        reply = self.latest(**since)
        if reply.status == 200:
            self._hold(reply)
        return reply.status

    def latest(self, **headers: str) -> Reply:
        """The pass as it is now, not looked at."""
        url = f"{self.held['webServiceURL']}/v1/passes/{self._identity()}"
        return call("GET", url, **self._auth(), **headers)

    def remove(self) -> int:
        return call("DELETE", self._registration(), **self._auth()).status

    def shown(self, key: str) -> Any:
        """The value of a field of the pass that the phone holds."""
        fields = [each for area in self.held["storeCard"].values() for each in area]
        return next(each["value"] for each in fields if each["key"] == key)

    def _hold(self, reply: Reply) -> None:
        assert reply.headers["Content-Type"] == "application/vnd.apple.pkpass"
        files = self._checked(reply.body)
        self.held = json.loads(files["pass.json"])
        self.last_modified = reply.headers["Last-Modified"]

    def _checked(self, archive: bytes) -> dict[str, bytes]:
        """The files of a pass whose manifest and signature hold."""
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            files = {name: opened.read(name) for name in opened.namelist()}
        manifest = json.loads(files["manifest.json"])
        assert set(manifest) == set(files) - {"manifest.json", "signature"}
        for name, digest in manifest.items():
            assert hashlib.sha1(files[name]).hexdigest() == digest, name
        (self.folder / "manifest.json").write_bytes(files["manifest.json"])
        (self.folder / "signature").write_bytes(files["signature"])
        verify = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "signature"]
        verify += ["-content", "manifest.json", "-CAfile", str(self.root_ca), "-purpose", "any"]
        ran = subprocess.run(verify, cwd=self.folder, capture_output=True, check=False)
        assert ran.returncode == 0, ran.stderr
        return files

    def _auth(self) -> dict[str, str]:
        return {"Authorization": f"ApplePass {self.held['authenticationToken']}"}

    def _identity(self) -> str:
        return f"{self.held['passTypeIdentifier']}/{self.held['serialNumber']}"

    def _registrations(self) -> str:
        service = self.held["webServiceURL"]
        return f"{service}/v1/devices/{self.device}/registrations/{self.held['passTypeIdentifier']}"

    def _registration(self) -> str:
        return f"{self._registrations()}/{self.held['serialNumber']}"
