"""What a command line of Flask means: `flask --app shop run --debug`, with its variables and dotenv files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.flask_environment import with_dotenv
from fumehood.launch.launch import Launch, ServerKind, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.options import Parsed, Table, said
from fumehood.launch.programs.start import elsewhere, finished, launch_of, starting
from fumehood.launch.targets import flask_target, found_by_flask, search_of

GROUP: Final = Table.of("--debug,--version,--help", "-e --env-file,-A --app", mixed=False)
RUN: Final = Table.of(
    "--debug,--reload,--debugger,--with-threads,--without-threads,--eager-loading,--lazy-loader,--help",
    "-e --env-file,-A --app,-h --host,-p --port,--cert,--key,--extra-files,--exclude-patterns",
)
"""https://flask.palletsprojects.com/en/stable/cli/"""
NO: Final = frozenset({"", "0", "false", "no"})
"""What `FLASK_DEBUG` is to be off: https://flask.palletsprojects.com/en/stable/config/#debug-mode"""
WITHOUT: Final = "neither `--app` nor `FLASK_APP` is set, and the working folder has no `wsgi.py` or `app.py`"


def flask(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `flask run`; other commands of Flask start no server."""
    group = GROUP.parse(command.words[1:])
    if not group.rest:
        yield from _maybe_run(command, group, deployment)
        return
    run = RUN.parse(group.rest[1:])
    if group.rest[0].text != "run" or group.last("help", "version") or run.last("help"):
        return
    chosen = replace(run, found=(*group.found, *run.found), open=(*group.open, *run.open))
    environment = with_dotenv(command, chosen.last("env-file"), deployment)
    yield _launch(replace(command, environment=environment), chosen, deployment)


def _maybe_run(command: Command, group: Parsed, deployment: Deployment) -> Iterator[Launch]:
    """A `flask ${COMMAND}` may be anything."""
    if group.open:
        launch = launch_of(command, ServerKind.UNKNOWN, "runs a command of Flask", deployment)
        yield finished(launch, more=[elsewhere("command", group.open[0])])


def _launch(command: Command, chosen: Parsed, deployment: Deployment) -> Launch:
    environment = command.environment
    app = chosen.last("app") or environment.get("FLASK_APP")
    target = flask_target(app, command, deployment) if app else found_by_flask(command, deployment)
    launch = starting(
        command, ServerKind.FLASK_CLI, "`flask run`", target, search_of(command, deployment), WITHOUT
    )
    debug = chosen.flag("debug") or _debug(environment.get("FLASK_DEBUG"), environment.get("FLASK_ENV"))
    launch = replace(
        launch,
        host=chosen.last("host") or environment.get("FLASK_RUN_HOST"),
        port=chosen.last("port") or environment.get("FLASK_RUN_PORT"),
        debug=debug,
        debugger=chosen.flag("debugger") or _switch(environment.get("FLASK_RUN_DEBUGGER")),
        certificate=chosen.last("cert") or environment.get("FLASK_RUN_CERT"),
        reload=chosen.flag("reload") or _switch(environment.get("FLASK_RUN_RELOAD")),
    )
    return finished(launch, chosen)


def _debug(debug: Word | None, mode: Word | None) -> Word | None:
    """`FLASK_DEBUG`, or `FLASK_ENV`, which Flask before 2.3 looks at."""
    if debug is not None or mode is None:
        return _switch(debug)
    return mode if mode.missing else said(mode, True) if mode.text == "development" else None


def _switch(word: Word | None) -> Word | None:
    return word if word is None or word.missing else said(word, word.text.lower() not in NO)
