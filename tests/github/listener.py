"""The sockets: HTTP/1.1 read and written by hand where a connection has to break on purpose."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.github.faults import Answer, Fault

Handle = Callable[[str, str, Mapping[str, str], bytes], tuple[Answer, Fault | None]]


class Listener(socketserver.ThreadingTCPServer):
    """Connections in threads of their own, all of which end with the listener."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, host: str, handle: Handle) -> None:
        super().__init__((host, 0), _Connection)
        self.handle = handle
        self.closing = threading.Event()
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End all connections, also those that wait, and their threads."""
        self.closing.set()
        self.shutdown()
        self._thread.join()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no trouble of ours."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listener

    def _take(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer, fault = self.server.handle(self.command, self.path, headers, raw)
        self._send(answer, fault)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = _take  # noqa: N815

    def _send(self, answer: Answer, fault: Fault | None) -> None:
        content = answer.content
        half = len(content) // 2
        match fault.kind if fault is not None else None:
            case "reset":
                self._reset()
            case "cut":
                self.wfile.write(_head(answer) + content[:half])
                self.close_connection = True
            case "slow":
                self.wfile.write(_head(answer) + content[:half])
                self.server.closing.wait(fault.seconds if fault is not None else 0)
                self.wfile.write(content[half:])
            case _:
                # In one write: two would wait for each other's acknowledgement.
                self.wfile.write(_head(answer) + content)

    def _reset(self) -> None:
        """Close without a goodbye: the client sees ECONNRESET."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing on stderr: the server keeps its own log."""


def _head(answer: Answer) -> bytes:
    length = () if answer.status == 204 else (("Content-Length", str(len(answer.content))),)
    lines = [f"{name}: {value}" for name, value in (*answer.headers, *length)]
    status = f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"
    return "\r\n".join([status, *lines, "", ""]).encode("latin-1")
