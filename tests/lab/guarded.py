"""An app with a correct guard, and what its server shows of what stands under it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.lab.lab import Lab
from tests.lab.looking import Closed, Seen, look
from tests.lab.running import Running

GUARDED = """
from flask import session

@app.get("/session")
def use_the_session():
    session["seen"] = True
    return "kept"

if __name__ == "__main__":
    @app.get("/late")
    def late():
        return "registered"

    app.secret_key = "not so secret"
    app.run(port=PORT, debug=True, use_reloader=False)
"""


@dataclass(frozen=True, slots=True)
class Guarded:
    """The port of the guarded `app.run`, and the statuses of four pages of the server."""

    run: Seen
    index: int
    late: int
    session: int
    console: int

    @property
    def columns(self) -> dict[str, object]:
        return {
            "run": self.run,
            "index": self.index,
            "late": self.late,
            "session": self.session,
            "console": self.console,
        }


SKIPPED = Guarded(Closed.REFUSES, index=200, late=404, session=500, console=404)
"""The guard was false: no development server, no route, no secret key, no debugger."""


def guarded(server: Running, lab: Lab, port: int) -> Guarded:
    """What the server at a port makes of `GUARDED`."""
    index, late, session, console = (
        server.answer(port, path).status for path in ("/", "/late", "/session", "/console")
    )
    return Guarded(look(lab.app_port), index, late, session, console)
