"""A bucket in memory."""


class FakeShelf:
    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def read(self, name: str) -> bytes | None:
        return self.held.get(name)

    def keep(self, name: str, content: bytes) -> None:
        self.held[name] = content
