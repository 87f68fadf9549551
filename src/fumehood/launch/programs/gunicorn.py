"""What a command line of Gunicorn means, with its settings in the environment and in `gunicorn.conf.py`."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.address import EVERY, Address, most_open
from fumehood.launch.programs.options import Parsed, Table, part, said
from fumehood.launch.programs.start import finished, moved, starting
from fumehood.launch.python_settings import settings_of_module, settings_of_python
from fumehood.launch.targets import app_target, search_of

FLAGS: Final = (
    "-h --help,-v --version,-D --daemon,-R --enable-stdio-inheritance,--reload,--spew,--check-config,--print-config,"
    "--preload,--no-sendfile,--reuse-port,--initgroups,--disable-redirect-access-to-syslog,--capture-output,"
    "--log-syslog,--enable-backlog-metric,--suppress-ragged-eofs,--do-handshake-on-connect,--proxy-protocol,"
    "--permit-obsolete-folding,--strip-header-spaces,--permit-unconventional-http-method,"
    "--permit-unconventional-http-version,--casefold-http-method,--no-control-socket"
)
VALUES: Final = (
    "-c --config,-b --bind,-w --workers,-k --worker-class,-t --timeout,-e --env,-p --pid,-u --user,-g --group,"
    "-m --umask,-n --name,--paster --paste,--backlog,--threads,--worker-connections,--max-requests,"
    "--max-requests-jitter,--graceful-timeout,--keep-alive,--limit-request-line,--limit-request-fields,"
    "--limit-request-field_size,--reload-engine,--reload-extra-file,--chdir,--worker-tmp-dir,--forwarded-allow-ips,"
    "--access-logfile,--access-logformat,--error-logfile,--log-file,--log-level,--logger-class,--log-config,"
    "--log-config-json,--log-syslog-to,--log-syslog-prefix,--log-syslog-facility,--statsd-host,--dogstatsd-tags,"
    "--statsd-prefix,--pythonpath,--proxy-allow-from,--protocol,--uwsgi-allow-from,--keyfile,--certfile,"
    "--ssl-version,--cert-reqs,--ca-certs,--ciphers,--http-protocols,--http2-cleartext,--http2-max-concurrent-streams,--http2-initial-window-size,"
    "--http2-max-frame-size,--http2-max-header-list-size,--paste-global,--forwarder-headers,"
    "--header-map,--asgi-loop,--asgi-lifespan,--asgi-disconnect-grace-period,--websocket-max-message-size,"
    "--http-parser,--root-path,--dirty-app,--dirty-workers,--dirty-timeout,--dirty-threads,"
    "--dirty-graceful-timeout,--control-socket,--control-socket-mode"
)
TABLE: Final = Table.of(FLAGS, VALUES, prefixes=True)
"""https://gunicorn.org/reference/settings/"""
STARTS_NOTHING: Final = ("help", "version", "check-config", "print-config")
LONGEST: Final = 5_000
"""Characters of GUNICORN_CMD_ARGS that are read."""
CONFIG: Final = "gunicorn.conf.py"
SETTINGS: Final = {"preload": "preload_app", "env": "raw_env"}
"""Options whose setting in a file has another name."""


def gunicorn(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a `gunicorn` command.

    Defaults are left out, but for the address that the variable `PORT` asks for and the number of workers in
    `WEB_CONCURRENCY`.
    """
    line = TABLE.parse(command.words[1:])
    if any(line.last(name) for name in STARTS_NOTHING):
        return
    chosen = _Chosen(line, _from_environment(command), {})
    settings, trouble = _file(chosen.last("config"), command, deployment)
    chosen = replace(chosen, file=settings)
    environment = {**command.environment, **_set_by(settings), **dict(_variables(chosen.all("env")))}
    entered = replace(moved(command, chosen.last("chdir")), environment=environment)
    launch = finished(_launch(entered, chosen, deployment), line, trouble)
    yield finished(launch, chosen.environment)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Settings by their option's name; the command line wins over GUNICORN_CMD_ARGS, and that over the file."""

    line: Parsed
    environment: Parsed
    file: Mapping[str, Word]

    def all(self, name: str) -> tuple[Word, ...]:
        setting = SETTINGS.get(name, name)
        elements = tuple(word for key, word in self.file.items() if key.startswith(f"{setting}["))
        written = elements or tuple(word for key, word in self.file.items() if key == setting)
        return self.line.all(name) or self.environment.all(name) or written

    def last(self, name: str) -> Word | None:
        return next(reversed(self.all(name)), None)

    def flag(self, name: str) -> Word | None:
        found = self.line.flag(name) or self.environment.flag(name)
        if found is not None or (written := self.file.get(SETTINGS.get(name, name))) is None:
            return found
        return written if written.missing else said(written, written.text.strip().lower() in {"true", "1"})

    @property
    def target(self) -> Word | None:
        """The app: the first word that is no option, else a variable that may be one, else the setting."""
        return next(iter((*self.line.rest, *self.line.open)), None) or self.file.get("wsgi_app")


def _launch(command: Command, chosen: _Chosen, deployment: Deployment) -> Launch:
    paths = chosen.last("pythonpath")
    folders = paths.text.split(",") if paths is not None and paths.known else []
    search = search_of(command, deployment, *reversed(folders), ".")
    word, paste = chosen.target, chosen.last("paste")
    named = None if paste or not word else app_target(word, search, deployment, default="application")
    without = f"the app is in the Paste file `{paste.text}`" if paste else ""
    host, port = _address(chosen, command)
    return replace(
        starting(command, ServerKind.GUNICORN, "Gunicorn", named, search, without),
        host=host,
        port=port,
        workers=chosen.last("workers") or command.environment.get("WEB_CONCURRENCY"),
        reload=chosen.flag("reload"),
        preload=chosen.flag("preload"),
    )


def _address(chosen: _Chosen, command: Command) -> Address:
    if bound := chosen.all("bind"):
        return most_open(bound)
    port = command.environment.get("PORT")
    return (None, None) if port is None else (part(port, EVERY), port)


def _variables(written: tuple[Word, ...]) -> Iterator[tuple[str, Word]]:
    for word in written:
        name, sign, value = word.text.partition("=")
        if sign:
            yield name, part(word, value)


def _set_by(settings: Mapping[str, Word]) -> dict[str, Word]:
    """What the file writes to `os.environ`: it is run by the master, and the workers have its environment."""
    return {
        key.removeprefix("environ[").removesuffix("]"): word
        for key, word in settings.items()
        if key.startswith("environ[")
    }


def _from_environment(command: Command) -> Parsed:
    """GUNICORN_CMD_ARGS; all of it is left open where its quotes are not closed or it is made to be long."""
    word = command.environment.get("GUNICORN_CMD_ARGS")
    if word is None:
        return Parsed()
    try:
        texts = shlex.split(word.text[:LONGEST])
    except ValueError:
        return Parsed(open=(word,))
    return TABLE.parse([part(word, text) for text in texts])


def _file(
    config: Word | None, command: Command, deployment: Deployment
) -> tuple[Mapping[str, Word], tuple[Unresolved, ...]]:
    """The settings of the file, by default `gunicorn.conf.py` in the working folder if it is there.

    Gunicorn reads it before it goes to the folder of `--chdir`.
    """
    if config is not None and config.text.startswith("python:"):
        found = settings_of_module(config.text.removeprefix("python:"), command, deployment)
    else:
        path = CONFIG if config is None else config.text.removeprefix("file:")
        found = settings_of_python(path, command, deployment)
    if found is None and config is not None:
        reason = "depends on a variable" if config.missing else "is not in the workspace"
        return {}, (Unresolved("settings", f"`{config.text}` {reason}", config.location),)
    return found or {}, ()
