"""Processes that run in a checkout of the workspace: on a developer's machine, or in continuous integration."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final, TypeVar

from fumehood.findings.finding import FlowStep
from fumehood.launch.deployment import Deployment
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Stage, Word
from fumehood.launch.pieces import joined
from fumehood.launch.process import Files, Process, Script
from fumehood.launch.stage import stage_of_name

Item = TypeVar("Item")
MOST_VARIABLES: Final = 200
"""Each command has an environment of its own; real files set some dozen."""
LONGEST: Final = 2_000_000
USUAL: Final = 50
"""Characters of a line of a script."""
MOST: Final = 2_000
"""Steps of a file for continuous integration; the largest real ones have some hundred."""
PLACE: Final = "/workspace"
"""Where such a process sees the root of the workspace; any absolute path would do."""
FILES: Final = Files(copies=((PLACE, ""),), complete=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkout:
    """What the processes of one part of a file have in common; `folder` is in the workspace."""

    stage: Stage
    stage_reason: str
    folder: str = ""
    environment: Mapping[str, Word] = field(default_factory=dict)
    chain: tuple[FlowStep, ...] = ()

    def shell(self, name: str, script: Script) -> Process:
        """A process that runs a text in a shell."""
        return replace(self._process(name), script=script)

    def exec(self, name: str, words: Sequence[Word]) -> Process:
        """A process that is started without a shell."""
        return replace(self._process(name), words=tuple(words))

    def entered(self, folder: str | None, environment: Mapping[str, Word] | None = None) -> Checkout:
        """The same in another folder, as it is written (`${…}` and absolute paths say nothing), with more variables."""
        inside = self.folder if not folder else posixpath.normpath(posixpath.join(self.folder, folder))
        if folder is not None and (folder.startswith("/") or "$" in folder or inside.startswith("..")):
            inside = self.folder
        return replace(
            self,
            folder=inside.removeprefix(".") if inside == "." else inside,
            environment={**self.environment, **(environment or {})},
        )

    def _process(self, name: str) -> Process:
        return Process(
            name=name,
            stage=self.stage,
            stage_reason=self.stage_reason,
            environment=dict(islice(self.environment.items(), MOST_VARIABLES)),
            files=FILES,
            folder=posixpath.join(PLACE, self.folder).rstrip("/"),
            chain=self.chain,
        )


def limited(
    items: Iterable[Item], kind: str, size: Callable[[Item], int], path: str, deployment: Deployment
) -> Iterator[Item]:
    """The first of many, with a notification if there are more; `kind` is what they are, in the plural.

    Aliases can say the same long script again and again, so the characters of all together are counted too.
    """
    left = LONGEST
    for number, item in enumerate(items):
        left -= size(item)
        if number == MOST or left < 0:
            said = f"More than {MOST:,} {kind}, or more than {LONGEST:,} characters in them; the rest is left out"
            deployment.say("limit-reached", path, said)
            return
        yield item


def size_of(node: Node | None) -> int:
    """About how many characters the scripts in a node have."""
    if node is None:
        return 0
    return len(node.text or "") + USUAL * len(node.items or ())


def stage_of_task(name: str, kind: str) -> tuple[Stage, str]:
    """The stage of a task that developers start by name, and why; `kind` are such tasks in the plural."""
    if stage_of_name(name) is Stage.DEPLOYED:
        return Stage.DEPLOYED, f"the name `{name}` says so"
    return Stage.DEVELOPMENT, f"{kind} are for developers"


def variables(node: Node | None) -> dict[str, Word]:
    """The environment that a mapping of names to scalars sets."""
    pairs = () if node is None else node.pairs()
    return {name: Word(one.text, one.location) for name, one in pairs if one.text is not None}


def script_of(node: Node | None) -> Script | None:
    """What a scalar, or a list of scalars that run one after the other, says to a shell."""
    if node is None:
        return None
    if node.text is not None:
        return node.script or Script.at(node.text, node.location)
    return joined(_scripts(node))


def _scripts(node: Node) -> Iterator[Script]:
    for one in node.each():
        if one.text is not None:
            yield one.script or Script.at(one.text, one.location)
