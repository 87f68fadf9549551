"""The verbs of the lab: write an app, start it as people start theirs, and look."""

from __future__ import annotations

import os
import sys
import textwrap
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.lab.looking import free_port
from tests.lab.running import Running, running

APP = """
import os
from flask import Flask

PORT = {app_port}
with open({imports!r}, "a") as file:
    file.write(f"{{os.getpid()}}\\n")
app = Flask(__name__)

@app.get("/")
def index():
    return "the app"

@app.get("/error")
def error():
    raise RuntimeError("asked for")

"""
"""What every app of the lab starts with; `PORT` is what it passes to `app.run`."""


@dataclass(frozen=True, slots=True)
class Lab:
    """A folder for one app, and the ports of one case: of the server, and of the app's own `app.run(port=PORT)`."""

    folder: Path
    port: int = field(default_factory=free_port)
    app_port: int = field(default_factory=free_port)

    def write(self, name: str, text: str) -> None:
        """Write a file beside the app."""
        (self.folder / name).write_text(textwrap.dedent(text).lstrip("\n"), "utf-8")

    def app(self, rest: str, name: str = "app.py") -> None:
        """Write an app that ends in some lines."""
        start = APP.format(app_port=self.app_port, imports=str(self.folder / "imports.txt"))
        self.write(name, start + textwrap.dedent(rest))

    def run(self, *command: str, **environment: str) -> AbstractContextManager[Running]:
        """A command of this Python's environment, with nothing in the environment that Flask or Gunicorn read."""
        program, *arguments = command
        path = Path(sys.executable).with_name(program)
        if not path.exists():
            pytest.skip(f"{program} is not installed")
        return running([str(path), *arguments], self.folder, {**self.environment, **environment})

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("LANG", "LD_LIBRARY_PATH", "PATH") if name in os.environ}
        return {**kept, "HOME": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1"}

    def python(self, *arguments: str, **environment: str) -> AbstractContextManager[Running]:
        return self.run("python", *(arguments or ("app.py",)), **environment)

    def flask_run(self, *arguments: str, **environment: str) -> AbstractContextManager[Running]:
        """`flask --app app run` on the server's port."""
        return self.flask("--app", "app", "run", "--port", str(self.port), *arguments, **environment)

    def flask(self, *arguments: str, **environment: str) -> AbstractContextManager[Running]:
        """The `flask` command; its arguments say the port."""
        return self.run("flask", *arguments, **environment)

    def gunicorn(self, *arguments: str, **environment: str) -> AbstractContextManager[Running]:
        return self.run("gunicorn", "--bind", f"127.0.0.1:{self.port}", *arguments, **environment)

    def waitress(self, *arguments: str) -> AbstractContextManager[Running]:
        return self.run("waitress-serve", "--listen", f"127.0.0.1:{self.port}", *arguments)

    def uwsgi(self, *arguments: str) -> AbstractContextManager[Running]:
        return self.run("uwsgi", "--http-socket", f"127.0.0.1:{self.port}", *arguments)
