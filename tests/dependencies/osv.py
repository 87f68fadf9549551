"""A server that answers as OSV's does, for what it is told about packages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Known = Mapping[tuple[str, str], list[dict[str, Any]]]


def record(name: str, alias: str, fixed: str, package: str, severity: str = "HIGH") -> dict[str, Any]:
    """An advisory in the schema of https://ossf.github.io/osv-schema/."""
    return {
        "id": name,
        "aliases": [alias],
        "summary": "Something is wrong.",
        "affected": [
            {
                "package": {"name": package, "ecosystem": "PyPI"},
                "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": fixed}]}],
            }
        ],
        "database_specific": {"severity": severity},
    }


@contextmanager
def osv(known: Known) -> Iterator[str]:
    """The address of a server that knows these advisories, by name and version of the package."""

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            found = known.get((asked["package"]["name"], asked["version"]), [])
            self.answer({"vulns": found} if found else {})

        def do_GET(self) -> None:
            wanted = self.path.rpartition("/")[2]
            records = (one for several in known.values() for one in several)
            self.answer(next((one for one in records if one["id"] == wanted), {}))

        def answer(self, value: object) -> None:
            body = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
