"""A client of a few lines, so that what the server says can be seen without any library in between."""

from __future__ import annotations

import base64
import gzip
import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.github.server import GitHub

HEADERS = {"Accept": "application/vnd.github+json", "User-Agent": "tests"}


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    headers: dict[str, str]
    """With names in lower case."""
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw) if self.raw else None


def ask(
    github: GitHub,
    line: str,
    body: object = None,
    *,
    token: str = "",
    headers: dict[str, str] | None = None,
    timeout: float = 5.0,
) -> Said:
    """One request, `line` being "METHOD /path?query" below the base path, on a connection of its own."""
    method, path = line.split(" ", 1)
    address = urlsplit(github.url)
    sent = dict(HEADERS if headers is None else headers)
    if token:
        sent.setdefault("Authorization", f"Bearer {token}")
    content = None
    if body is not None:
        sent.setdefault("Content-Type", "application/json")
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=timeout)
    try:
        connection.request(method, address.path + path, content, sent)
        response = connection.getresponse()
        return Said(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
    finally:
        connection.close()


def packed(log: object) -> str:
    """A document as the `sarif` parameter wants it."""
    return base64.b64encode(gzip.compress(json.dumps(log).encode())).decode()
