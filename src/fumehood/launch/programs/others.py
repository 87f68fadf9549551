"""What the command lines of mod_wsgi-express, Passenger and Google's Functions Framework mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, TargetKind
from fumehood.launch.process import Command
from fumehood.launch.programs.options import Table, part
from fumehood.launch.programs.start import finished, moved, starting
from fumehood.launch.targets import app_target, file_target, search_of

EXPRESS: Final = Table.of(
    "-h --help,--https-only,--enable-sendfile,--disable-reloading,--reload-on-changes,--embedded-mode,--trust-proxy,"
    "--compress-responses,--server-metrics,--server-status,--log-to-terminal,--access-log,--startup-log,--rotate-logs,"
    "--verbose-debugging,--chunked-request,--with-newrelic,--with-newrelic-agent,--with-newrelic-platform,--with-php5,"
    "--with-cgi,--enable-docs,--debug-mode,--enable-debugger,--debugger-startup,--enable-coverage,--enable-profiler,"
    "--enable-recorder,--enable-gdb,--setup-only,--isatty,--allow-localhost,--ignore-activity,--no-reload,"
    "--ssl-verify-client,--directory-listing,--disable-document-root",
    rest_valued=True,
)
"""The flags; all other options take a value: https://modwsgi.readthedocs.io/en/latest/"""
PASSENGER: Final = Table.of(
    "-d --daemonize,-h --help,--ssl,--auto,--no-install-runtime,--disable-turbocaching,--sticky-sessions,"
    "--load-shell-envvars,--preload-bundler,--disable-security-update-check,--no-friendly-error-pages,"
    "--friendly-error-pages,--debug-nginx-config,--disable-log-prefix",
    "-a --address,-p --port,-S --socket,-e --environment,-R --rackup,-t --temp-dir",
    rest_valued=True,
)
"""https://www.phusionpassenger.com/library/config/standalone/reference/"""
FUNCTIONS: Final = Table.of("--debug,--asgi,--help", rest_valued=True)
"""https://github.com/GoogleCloudPlatform/functions-framework-python#configure-the-functions-framework"""


def mod_wsgi_express(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `mod_wsgi-express start-server wsgi.py`, or with `--application-type module` of a module."""
    line = EXPRESS.parse(command.words[1:])
    if not line.rest or line.rest[0].text not in {"start-server", "setup-server"} or line.last("help"):
        return
    word = line.last("entry-point") or next(iter((*line.rest[1:], *line.open)), None)
    kind, given = line.last("application-type"), line.last("callable-object")
    name = "application" if given is None else given.text
    command = moved(command, line.last("working-directory")) if kind and kind.text == "module" else command
    folders = [one.text for one in line.all("python-path") if one.known]
    search = search_of(command, deployment, ".", *folders)
    target: Target | None = None
    if word is not None and kind is not None and kind.text == "module":
        target = replace(app_target(word, search, deployment), attribute=name)
    elif word is not None and (kind is None or kind.text == "script"):
        target = file_target(word, command, deployment, name)
    launch = starting(command, ServerKind.MOD_WSGI, "Apache with mod_wsgi", target, search)
    host, port, workers = line.last("host"), line.last("port"), line.last("processes")
    reload = line.flag("reload-on-changes")
    yield finished(replace(launch, host=host, port=port, workers=workers, reload=reload), line)


def passenger(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `passenger start`, which looks for `passenger_wsgi.py` unless it is told something else.

    Passenger starts apps of other languages as well; what is not told and not there is none of ours.
    """
    line = PASSENGER.parse(command.words[1:])
    kind, file = line.last("app-type"), line.last("startup-file")
    if (
        not line.rest
        or line.rest[0].text != "start"
        or (kind is not None and kind.text not in {"wsgi", "python"})
    ):
        return
    command = moved(command, line.rest[1] if len(line.rest) > 1 else None)
    word = file or part(command.written, "passenger_wsgi.py")
    search, target = search_of(command, deployment), file_target(word, command, deployment, "application")
    if target.path is None and (kind is None or file is None):
        return
    launch = starting(command, ServerKind.PASSENGER, "Passenger", target, search)
    workers = line.last("max-pool-size")
    host, port = line.last("address", "socket"), line.last("port")
    yield finished(replace(launch, host=host, port=port, workers=workers), line)


def functions_framework(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `functions-framework --target hello --source main.py`."""
    line, environment = FUNCTIONS.parse(command.words[1:]), command.environment
    name = line.last("target") or environment.get("FUNCTION_TARGET")
    file = line.last("source") or environment.get("FUNCTION_SOURCE") or part(command.written, "main.py")
    if line.last("help"):
        return
    search, target = search_of(command, deployment), None
    if name is not None:
        path = file_target(file, command, deployment).path
        stem = file.text.rpartition("/")[2].removesuffix(".py")
        target = Target(kind=TargetKind.APP, name=stem, written=name, attribute=name.text, path=path)
    launch = starting(command, ServerKind.SERVERLESS, "the Functions Framework", target, search)
    host, port = line.last("host") or environment.get("HOST"), line.last("port") or environment.get("PORT")
    yield finished(replace(launch, host=host, port=port, debug=line.flag("debug")), line)
