"""Debian's Chromium without a window, driven over the pipe of its DevTools protocol: one page, no network.

https://chromedevtools.github.io/devtools-protocol/; `--remote-debugging-pipe` reads from descriptor 3 and writes to 4,
each message ends in a NUL.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("chromium")
PATIENCE = 60.0
"""Seconds; the machine may be busy with other tests."""
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
    # Whatever it asks for leads nowhere.
    "--proxy-server=127.0.0.1:9",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
START = (
    "import fcntl, os, sys; r, w = (fcntl.fcntl(int(n), fcntl.F_DUPFD, 10) for n in sys.argv[1:3]); "
    "os.dup2(r, 3); os.dup2(w, 4); os.execvp(sys.argv[3], sys.argv[3:])"
)
KEYS = {"Enter": ("\r", 13), "Escape": ("", 27), "ArrowDown": ("", 40), "ArrowUp": ("", 38), "Tab": ("", 9)}


class Page:
    """One page: what it logged and asked for, and what a script in it says."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._number = 0
        self._rest = b""
        self._session = ""
        self.complaints: list[str] = []
        """Console messages, violations of the policy and errors of scripts."""
        self.requests: list[str] = []

    def attach(self) -> None:
        """Take the first page of the browser and listen to it."""
        made = self._call("Target.createTarget", url="about:blank")
        attached = self._call("Target.attachToTarget", targetId=made["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Audits"):
            self._call(f"{domain}.enable")

    def open(self, file: Path, fragment: str = "") -> None:
        """Load a file, and wait until that is done."""
        # Another fragment alone would load nothing anew.
        self._call("Page.navigate", url="about:blank")
        self.complaints.clear()
        self.requests.clear()
        self._call("Page.navigate", url=f"{file.as_uri()}{fragment}")
        self.wait_for("document.readyState === 'complete' && location.protocol === 'file:'")

    def look(self, width: int, height: int = 800, *, scheme: str = "light", motion: str = "reduce") -> None:
        """The size of the window, and what the user prefers."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self._call("Emulation.setDeviceMetricsOverride", **size)
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": motion},
        ]
        self._call("Emulation.setEmulatedMedia", features=features)

    def evaluate(self, expression: str) -> Any:
        """The value of an expression, as JSON has it."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def wait_for(self, expression: str) -> None:
        """Until an expression is true."""
        until = time.monotonic() + PATIENCE
        while not self.evaluate(expression):
            assert time.monotonic() < until, f"never true: {expression}"
            time.sleep(0.02)

    def press(self, *keys: str) -> None:
        """Type keys: characters, or names in KEYS."""
        for key in keys:
            text, code = KEYS.get(key, (key, ord(key.upper()[0])))
            both = {"key": key, "windowsVirtualKeyCode": code}
            self._call("Input.dispatchKeyEvent", type="keyDown", text=text, **both)
            self._call("Input.dispatchKeyEvent", type="keyUp", **both)

    def picture(self, target: Path, *, whole: bool = False) -> None:
        """Write what is to be seen as a PNG."""
        answer = self._call("Page.captureScreenshot", captureBeyondViewport=whole)
        target.write_bytes(base64.b64decode(answer["data"]))

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
            self._note(answer.get("method", ""), answer.get("params", {}))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._back], [], [], PATIENCE)
            assert ready, "Chromium says nothing"
            data = os.read(self._back, 1 << 20)
            assert data, "Chromium is gone"
            self._rest += data
        first, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        return message

    def _note(self, method: str, said: dict[str, Any]) -> None:
        match method:
            case (
                "Runtime.consoleAPICalled"
                | "Runtime.exceptionThrown"
                | "Audits.issueAdded"
                | "Log.entryAdded"
            ):
                self.complaints.append(json.dumps(said))
            case "Network.requestWillBeSent":
                self.requests.append(said["request"]["url"])


@contextmanager
def chromium(folder: Path) -> Iterator[Page]:
    """A browser with one page, whose profile is in `folder`."""
    assert PROGRAM is not None
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    command = [sys.executable, "-c", START, str(theirs_in), str(theirs_out), PROGRAM, *FLAGS]
    with subprocess.Popen(
        [*command, f"--user-data-dir={folder}"],
        pass_fds=(theirs_in, theirs_out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        os.close(theirs_in)
        os.close(theirs_out)
        page = Page(ours_out, ours_in)
        try:
            page.attach()
            yield page
        finally:
            os.close(ours_out)
            process.terminate()
            process.wait(PATIENCE)
            os.close(ours_in)
