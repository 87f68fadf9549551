"""How to tell whether Werkzeug's interactive debugger is there."""

from __future__ import annotations

from dataclasses import dataclass

from tests.lab.looking import Answer, Seen, look
from tests.lab.running import Running

STRANGER = "app.example"
"""A name in the Host header that the debugger does not trust."""


@dataclass(frozen=True, slots=True)
class Debugger:
    """What a server answers: statuses of `/console`, and what is in its error page."""

    console: int
    error_page: str
    console_for_strangers: int

    @property
    def columns(self) -> dict[str, object]:
        return {
            "console": self.console,
            "error_page": self.error_page,
            "console_for_strangers": self.console_for_strangers,
        }


ON = Debugger(200, "the debugger and its secret", 400)
OFF = Debugger(404, "no debugger", 404)


def debugger(server: Running, port: int) -> Debugger:
    """What an app's server answers on `/console` and `/error`."""
    console = server.answer(port, "/console").status
    stranger = look(port, "/console", host=STRANGER, patience=10)
    assert isinstance(stranger, Answer)
    return Debugger(console, error_page(server.answer(port, "/error")), stranger.status)


def error_page(seen: Seen) -> str:
    """What the page of an error has."""
    assert isinstance(seen, Answer)
    assert seen.status == 500
    if "EVALEX = true" in seen.body and 'SECRET = "' in seen.body:
        return "the debugger and its secret"
    return "a traceback" if "Traceback" in seen.body else "no debugger"
