"""A container image as its Dockerfile builds it: what it starts, its environment and its files.

`stages.image(…)` gives the image of a Dockerfile or of one of its stages; `Image.process(…)` is a container
of it, with another command or environment where compose files, Kubernetes and platforms say so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.dockerfile import Text
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Files, Process, Script

SHELLS: Final = frozenset({"sh", "bash", "dash", "ash", "zsh"})

PATH: Final = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")

Given = Sequence[Word] | Script
"""A command from outside of the image: words for no shell, or a text for one."""


@dataclass(frozen=True, slots=True)
class Start:
    """What an ENTRYPOINT or CMD says: `words` in exec form, `script` in shell form, neither for nothing.

    `step` is its place, None for a command that the image does not hold.
    """

    words: tuple[Word, ...] = ()
    script: Script | None = None
    step: FlowStep | None = None

    def __bool__(self) -> bool:
        return bool(self.words) or self.script is not None

    @classmethod
    def of(cls, given: Given) -> Start:
        """A command from outside."""
        return cls(script=given) if isinstance(given, Script) else cls(tuple(given))


NOTHING: Final = Start()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """What a stage of a Dockerfile builds. `base` is the image it starts from that no stage of the file is.

    `folder` is the absolute working folder, "" where only the base image knows it. `scripts` are the files that
    the Dockerfile itself holds, by their paths in the image. `has_code` is whether Python code of the workspace was
    copied in, `context` the workspace folder of the build context, `own_start` whether this stage itself says what
    starts.
    """

    document: Document
    name: str
    base: Word
    location: Location
    entrypoint: Start = NOTHING
    cmd: Start = NOTHING
    shell: tuple[str, ...] = ("/bin/sh", "-c")
    environment: Mapping[str, Word] = field(default_factory=dict)
    folder: str = ""
    files: Files = field(default_factory=Files)
    scripts: Mapping[str, Text] = field(default_factory=dict)
    context: str = ""
    has_code: bool = False
    own_start: bool = False

    def noted(self, stage: Stage, deployment: Deployment) -> None:
        """Keep in mind that a file other than the Dockerfile deploys this stage of it, if it is a file of its own."""
        own = deployment.document(self.document.path) is self.document
        if stage is Stage.DEPLOYED and self.has_code and own:
            deployment.built.setdefault(self.document.path, set()).add(self.name)

    def process(
        self, asked: Process, *, entrypoint: Given | None = None, command: Given | None = None
    ) -> Process | None:
        """A container of this image; None if nothing says what it starts.

        `asked` has its name, stage and the chain that leads to the image, and no command. Its environment is added
        to the image's; its folder and files replace the image's if they are given. `entrypoint` and `command`
        stand in for ENTRYPOINT and CMD, an empty one takes them away. With an `entrypoint` the image's CMD counts no
        longer, as in `docker run --entrypoint`, in compose and in Kubernetes (`command` and `args` there).
        """
        own = NOTHING if entrypoint is not None else self.cmd
        first = self.entrypoint if entrypoint is None else Start.of(entrypoint)
        then = own if command is None else Start.of(command)
        if not first and not then:
            return None
        step = (first or then).step
        process = replace(
            asked,
            environment={**self.environment, **asked.environment},
            files=self.files if asked.files == Files() else asked.files,
            folder=asked.folder or self.folder,
            chain=asked.chain if step is None else (*asked.chain, step),
        )
        return self._started(process, self._combined(first, then))

    def _combined(self, first: Start, then: Start) -> Start:
        """How ENTRYPOINT and CMD meet.

        https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact
        """
        if first.script is not None:
            return first
        return Start((*first.words, *self._words(then))) if first.words else then

    def _words(self, start: Start) -> tuple[Word, ...]:
        """What is run without a shell, or the shell that is run."""
        if start.script is None:
            return start.words
        place = start.script.locate(0, len(start.script.text))
        return tuple(Word(word, place) for word in (*self.shell, start.script.text))

    def _started(self, process: Process, start: Start) -> Process:
        if start.script is None:
            return self._with_held_script(replace(process, words=start.words))
        held = self.scripts.get(start.script.text.strip().removeprefix("exec ").lstrip())
        if held is not None:
            return replace(process, script=held.script())
        if _is_shell(self.shell[0]):
            return replace(process, script=start.script)
        return replace(process, words=self._words(start))

    def _with_held_script(self, process: Process) -> Process:
        """The process with its program found on PATH, and what the Dockerfile holds read where it is written."""
        first = 1 if len(process.words) > 1 and _is_shell(process.words[0].text) else 0
        words = process.words if first else self._with_program_found(process)
        held = self.scripts.get(words[first].text)
        if held is None:
            return replace(process, words=words)
        note = f"`{words[first].text}` is written in this file"
        chain = (*process.chain, self.document.step(words[first].location, note))
        if len(words) == first + 1:
            return replace(process, words=(), script=held.script(), chain=chain)
        place = held.location
        shell = (Word("/bin/sh", place), Word("-c", place), Word(held.value, place))
        return replace(process, words=(*shell, *words[first:]), chain=chain)

    def _with_program_found(self, process: Process) -> tuple[Word, ...]:
        """The words, the first as the path of the workspace's file that PATH leads to if it is one."""
        program, *rest = process.words
        if "/" in program.text:
            return process.words
        path = process.environment.get("PATH")
        folders = (*(path.text.split(":") if path else ()), *PATH)
        there = {seen for seen, _ in process.files.copies} | self.scripts.keys()
        found = next((place for folder in folders if (place := f"{folder}/{program.text}") in there), None)
        return process.words if found is None else (replace(program, text=found), *rest)


def _is_shell(program: str) -> bool:
    return program.rpartition("/")[2] in SHELLS
