"""What a command line of Celery means: its workers and its scheduler import the app that `-A` names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.options import Table, part
from fumehood.launch.programs.start import finished, moved, starting
from fumehood.launch.targets import Search, app_target, search_of

TABLE: Final = Table.of(
    "-C --no-color,-q --quiet,--version,-h --help,--skip-checks,-D --detach,--disable-prefetch,"
    "-E --events --task-events,--discard --purge,--without-gossip,--without-mingle,--without-heartbeat,-B --beat,"
    "--enable-remote-control",
    "-A --app,-b --broker,-n --hostname,-S --statedb,-l --loglevel,-O --optimization,-c --concurrency,-P --pool,"
    "-Q --queues,-X --exclude-queues,-I --include,-s --schedule,-f --logfile,-T --max-interval",
    rest_valued=True,
)
"""The flags; all other options take a value: https://docs.celeryq.dev/en/stable/reference/cli.html"""
COMMANDS: Final = frozenset({"worker", "beat"})


def celery(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a worker or of the scheduler; other commands of Celery are no launch."""
    line = TABLE.parse(command.words[1:])
    asked = next((word.text for word in line.rest if word.text in COMMANDS), None)
    if asked is None or line.last("help") or line.last("version"):
        return
    command = moved(command, line.last("workdir"))
    search = search_of(command, deployment)
    word = line.last("app") or command.environment.get("CELERY_APP") or command.environment.get("APP")
    target = None if word is None else _target(word, search)
    name = "a Celery worker" if asked == "worker" else "the Celery scheduler"
    launch = starting(command, ServerKind.CELERY, name, target, search)
    yield finished(replace(launch, workers=line.last("concurrency")), line)


def _target(word: Word, search: Search) -> Target:
    """`module:app`, `module.app` or a module in which Celery finds the app itself."""
    if ":" in word.text or search.find(word.text) or "." not in word.text:
        return app_target(word, search, search.deployment)
    module, _, attribute = word.text.rpartition(".")
    return replace(app_target(part(word, f"{module}:{attribute}"), search, search.deployment), written=word)
