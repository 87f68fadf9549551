"""Runs programs for real, each in a fork of its own, and tells which servers they start.

A script of its own that knows nothing of Fumehood: one request per line on standard input, one answer per
line on standard output. `werkzeug.serving.run_simple` is replaced by a recorder, so that Flask itself works
out debug, host and port; a thread runs where it is started, so that the order is the same each time.
"""

from __future__ import annotations

import asyncio  # noqa: F401 -- what programs import is loaded once, before the forks
import contextlib
import gc
import importlib
import importlib.machinery
import io
import json
import os
import runpy
import signal
import sys
import threading
import types
import warnings
from typing import Any

import click  # noqa: F401
import flask
import flask_socketio  # noqa: F401
import werkzeug.serving

SECONDS = 5


class Recorder:
    """What is seen of one program: the servers it starts and the modules it begins to run."""

    def __init__(self, folder: str) -> None:
        self.folder = folder + "/"
        self.starts: list[dict[str, Any]] = []
        self.modules: list[str] = []
        self.background = 0

    def run_simple(self, hostname: str, port: int, application: Any, *rest: Any, **options: Any) -> None:
        """Stand in for the server, which ends at once."""
        names = ("use_reloader", "use_debugger")
        options.update(zip(names, rest, strict=False))
        self.starts.append(
            {
                "place": self._place(sys._getframe(1)),
                "entry": self._entry(sys._getframe(1)),
                "background": self.background > 0,
                "host": hostname,
                "port": port,
                "debugger": bool(options.get("use_debugger")),
                "debug": getattr(application, "debug", None),
            }
        )

    def _place(self, frame: types.FrameType | None) -> tuple[str, int] | None:
        """Path and line of the program that called into a library."""
        while frame is not None:
            if (path := self._path(frame)) is not None:
                return path, frame.f_lineno
            frame = frame.f_back
        return None

    def _entry(self, frame: types.FrameType | None) -> tuple[str, str] | None:
        """The way in and the path of the module whose body is running."""
        while frame is not None:
            if frame.f_code.co_name == "<module>" and (path := self._path(frame)) is not None:
                return ("script" if frame.f_globals["__name__"] == "__main__" else "import"), path
            frame = frame.f_back
        return None

    def _path(self, frame: types.FrameType) -> str | None:
        name = frame.f_code.co_filename
        return name[len(self.folder) :] if name.startswith(self.folder) else None

    def install(self) -> None:
        """Put the recorder where programs will look for what it stands in for."""
        werkzeug.serving.run_simple = self.run_simple
        begin = importlib.machinery.SourceFileLoader.exec_module

        def exec_module(loader: importlib.machinery.SourceFileLoader, module: types.ModuleType) -> None:
            if loader.path.startswith(self.folder):
                self.modules.append(loader.path[len(self.folder) :])
            outside, self.background = self.background, 0
            begin(loader, module)
            self.background = outside

        def start(thread: threading.Thread) -> None:
            self.background += 1
            with contextlib.suppress(BaseException):
                thread.run()
            self.background -= 1

        importlib.machinery.SourceFileLoader.exec_module = exec_module  # type: ignore[method-assign, assignment]
        threading.Thread.start = start  # type: ignore[method-assign, assignment]
        threading.Thread.join = lambda *_: None  # type: ignore[method-assign]


def run(request: dict[str, Any]) -> dict[str, Any]:
    """Run one program in this process, which is good for nothing else afterwards."""
    recorder = Recorder(request["folder"])
    recorder.install()
    os.chdir(request["folder"])
    os.environ.update(request["environment"])
    sys.path.insert(0, request["folder"])
    sys.argv = [request["path"], *request["arguments"]]
    end = "returned"
    try:
        enter(request["way"], request["module"])
    except BaseException as error:
        end = f"{type(error).__name__}: {error}"
    return {"starts": recorder.starts, "modules": recorder.modules, "end": end}


def enter(way: str, module: str) -> None:
    """As `import module`, or as `python -m module`."""
    if way == "import":
        importlib.import_module(module)
    else:
        runpy.run_module(module, run_name="__main__", alter_sys=True)


def run_apart(request: dict[str, Any]) -> str:
    """Run one program in a fork, and end it after a while."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.alarm(SECONDS)
        answer = json.dumps(run(request), default=repr).encode()
        while answer:
            answer = answer[os.write(writer, answer) :]
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return answer.decode() or json.dumps({"starts": [], "modules": [], "end": "died"})


def prepare() -> None:
    """What holds for every program: nothing is printed, nothing is left behind, nothing warns."""
    sys.dont_write_bytecode = True
    gc.collect()
    gc.freeze()
    gc.disable()
    sys.stdout = sys.stderr = io.StringIO()
    warnings.simplefilter("ignore")
    flask.cli.show_server_banner = lambda *_: None
    for name in [name for name in os.environ if name.startswith(("FLASK_", "PYTHON"))]:
        del os.environ[name]


def main() -> None:
    """Answer until there are no more requests."""
    out = sys.stdout
    prepare()
    for line in sys.stdin:
        out.write(run_apart(json.loads(line)) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
