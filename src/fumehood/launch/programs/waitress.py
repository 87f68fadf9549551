"""What a command line of Waitress means: `waitress-serve --listen=*:8080 --call app:create_app`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.address import EVERY, most_open
from fumehood.launch.programs.options import Parsed, Table, part
from fumehood.launch.programs.start import finished, starting
from fumehood.launch.targets import Search, app_target, search_of

TABLE: Final = Table.of(
    "--help,--call,--ipv4,--ipv6,--log-untrusted-proxy-headers,--clear-untrusted-proxy-headers,--log-socket-errors,"
    "--expose-tracebacks,--asyncore-use-poll",
    prefixes=True,
    mixed=False,
    rest_valued=True,
)
"""The flags; all other options take a value: https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html"""


def waitress(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a `waitress-serve` command; what stands behind the app keeps it from starting."""
    line = TABLE.parse(command.words[1:])
    if line.last("help"):
        return
    search = search_of(command, deployment)
    word = next(iter((*line.rest, *line.open)), None)
    target = None if word is None else _target(word, line, search)
    listen = [part(word, text) for word in line.all("listen") for text in word.text.split()]
    host, port = most_open(listen) if listen else (line.last("host"), line.last("port"))
    host = part(host, EVERY) if host is not None and host.text == "*" else host
    launch = starting(command, ServerKind.WAITRESS, "Waitress", target, search)
    behind = line.rest[1:2]
    trouble = [
        Unresolved("arguments", f"Waitress takes nothing behind the app (`{one.text}`)", one.location)
        for one in behind
    ]
    yield finished(replace(launch, host=host or line.last("unix-socket"), port=port), line, trouble)


def _target(word: Word, line: Parsed, search: Search) -> Target:
    """`module:app`, or `package.module.app`; `--call` calls it without arguments."""
    if ":" in word.text or search.find(word.text) or "." not in word.text:
        target = app_target(word, search, search.deployment)
    else:
        module, _, attribute = word.text.rpartition(".")
        target = replace(
            app_target(part(word, f"{module}:{attribute}"), search, search.deployment), written=word
        )
    return replace(target, call="") if line.last("call") else target
