"""Where pip-audit comes from."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from fumehood.dependencies.program import AuditTrouble, last_line, pip_audit

PIP = """
import pathlib, sys
arguments = sys.argv[1:]
lock = pathlib.Path(arguments[arguments.index("--requirement") + 1]).read_text()
if "--require-hashes" not in arguments or "broken" in lock:
    sys.exit("no such package")
target = pathlib.Path(arguments[arguments.index("--target") + 1])
target.mkdir()
(target / "fetched.py").write_text("print('audited')")
"""


def wheel() -> bytes:
    """One that does what pip would."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("pip/__main__.py", PIP)
    return data.getvalue()


WHEEL = wheel()
HASH = hashlib.sha256(WHEEL).hexdigest()
LOCK = f"attrs==1 \\\n    --hash=sha256:{'0' * 64}\npip==26 \\\n    --hash=sha256:{HASH}\nzipp==1\n"


@contextmanager
def index(data: bytes) -> Iterator[str]:
    """An index that has pip, as `data`."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            listed = {
                "filename": "pip-26-py3-none-any.whl",
                "url": "../../pip.whl",
                "hashes": {"sha256": HASH},
            }
            body = data if self.path == "/pip.whl" else json.dumps({"files": [listed]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/simple"
    finally:
        server.shutdown()
        server.server_close()


def fetched(folder: Path, address: str, monkeypatch: pytest.MonkeyPatch, lock: str = LOCK) -> str:
    """What the program says that an image without it fetches."""
    monkeypatch.setenv("PIP_INDEX_URL", address)
    path = folder / "audit.txt"
    path.write_text(lock, "utf-8")
    program = pip_audit(folder / "packages", 20, path, "fetched")
    done = subprocess.run(
        program.command, env=program.environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_what_is_installed_is_taken(tmp_path: Path) -> None:
    assert pip_audit(tmp_path / "packages", 10, tmp_path).command[1:] == ("-I", "-m", "pip_audit")


def test_the_image_fetches_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with index(WHEEL) as address:
        assert fetched(tmp_path, address, monkeypatch) == "audited\n"


@pytest.mark.parametrize(
    ("data", "lock", "said"),
    [
        (WHEEL + b" ", LOCK, "pip could not be fetched"),
        (WHEEL, LOCK.replace(HASH, "1" * 64), "pip could not be fetched"),
        (WHEEL, LOCK + "broken==1\n", "fetched: no such package"),
    ],
)
def test_trouble(data: bytes, lock: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with index(data) as address, pytest.raises(AuditTrouble, match=said):
        fetched(tmp_path, address, monkeypatch, lock)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/simple", "file:///etc"])
def test_no_index(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AuditTrouble, match="pip could not be fetched"):
        fetched(tmp_path, address, monkeypatch)


def test_neither_installed_nor_an_image(tmp_path: Path) -> None:
    with pytest.raises(AuditTrouble, match="not installed"):
        pip_audit(tmp_path / "packages", 10, tmp_path / "audit.txt", "fetched")


def test_what_a_program_said_last() -> None:
    assert (last_line("a\nb\n\n"), last_line("")) == ("b", "it said nothing")
