"""What can be seen at a port: nobody, somebody who never answers, or an answer and whose it is."""

from __future__ import annotations

import http.client
import random
import socket
from dataclasses import dataclass
from enum import Enum

LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104
OTHER_ADDRESS = "127.0.0.2"
"""Reached by a server that listens on all addresses, not by one that listens on `LOOPBACK`."""
DEVELOPMENT = "the development server"
NAMELESS = "the server"
SERVERS = {
    "Werkzeug": DEVELOPMENT,
    "gunicorn": "Gunicorn",
    "waitress": "Waitress",
    "Apache": "Apache",
    "hypercorn-h11": "Hypercorn",
    "": NAMELESS,
}
"""Who is meant by the first word of the `Server` header; uWSGI and the error pages of Gunicorn have none."""
PORTS = range(10_000, 32_000)
"""Below those that the kernel hands out to clients, so that nobody takes a port between choice and use."""


class Closed(Enum):
    """What a port without an answer does; the values are words of the report."""

    REFUSES = "refuses connections"
    SILENT = "accepts connections and never answers"
    HANGS_UP = "hangs up without an answer"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer over HTTP: `by` is one of the values of `SERVERS`."""

    status: int
    by: str
    body: str

    def __str__(self) -> str:
        return f"{self.by} answers {self.status}"


Seen = Answer | Closed


def look(
    port: int, path: str = "/", *, host: str = "", address: str = LOOPBACK, patience: float = 2.0
) -> Seen:
    """Ask once; `host` is the Host header without its port, `patience` how many seconds an answer may take."""
    connection = http.client.HTTPConnection(address, port, timeout=patience)
    try:
        connection.request("GET", path, headers={"Host": f"{host or address}:{port}"})
        response = connection.getresponse()
        by = SERVERS[response.getheader("Server", "").split("/")[0]]
        return Answer(response.status, by, response.read().decode("utf-8", "replace"))
    except ConnectionRefusedError:
        return Closed.REFUSES
    except TimeoutError:
        return Closed.SILENT
    except (ConnectionError, http.client.HTTPException):
        return Closed.HANGS_UP
    finally:
        connection.close()


def accepts(port: int, address: str = LOOPBACK) -> bool:
    """Whether somebody accepts connections; nothing is asked."""
    try:
        socket.create_connection((address, port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    """A port nobody listens on, neither on `LOOPBACK` nor on all addresses."""
    while True:
        port = random.choice(PORTS)  # noqa: S311
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
            return port
