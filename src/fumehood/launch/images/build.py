"""One stage of a Dockerfile while it is built: what each of its instructions changes in the image."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.dockerfile import Instruction, Text
from fumehood.launch.documents.substitution import unquoted
from fumehood.launch.images.bases import Base, base_of
from fumehood.launch.images.files import WILDCARD, Copy, copied, taken
from fumehood.launch.images.ignored import left_out
from fumehood.launch.images.image import NOTHING, Image, Start
from fumehood.launch.images.runs import EffectKind, effects
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.project.imports import parent

MOST_COPIES: Final = 500
"""Of one stage; stages that copy from each other could double them each time."""
MOST_VARIABLES: Final = 500
"""Of one stage, and of one ENV or ARG."""
MOST_LOOKUPS: Final = 5_000
"""Files and folders that COPY and RUN of a whole file name or find."""
WILDCARD_LOOKUPS: Final = 50
"""What a path with wildcards counts for, as folders are listed for it."""


@dataclass(slots=True)
class Lookups:
    """How many of them there were so far."""

    count: int = 0

    def add(self, count: int, line: int) -> None:
        """Count some more. Raises Unreadable."""
        self.count += count
        if self.count > MOST_LOOKUPS:
            raise Unreadable(f"it copies or names more than {MOST_LOOKUPS:,} files", line)


@dataclass(slots=True, kw_only=True)
class StageBuild:
    """The state of one stage. `context` is the workspace folder of the build context."""

    document: Document
    deployment: Deployment
    context: str
    name: str
    base: Word
    location: Location
    lookups: Lookups
    folder: str = ""
    environment: dict[str, Word] = field(default_factory=dict)
    arguments: dict[str, Word] = field(default_factory=dict)
    copies: dict[Copy, None] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    scripts: dict[str, Text] = field(default_factory=dict)
    shell: tuple[str, ...] = ("/bin/sh", "-c")
    entrypoint: Start = NOTHING
    cmd: Start = NOTHING
    own_cmd: bool = False
    own_entrypoint: bool = False
    installs: dict[str, None] = field(default_factory=dict)
    brings_more: bool = False

    def begin(self) -> None:
        """Take what the base image is known to bring."""
        known = base_of(self.base.text)
        self.folder = known.folder
        self.environment = {name: Word(text, self.base.location) for name, text in known.environment.items()}
        if known.entrypoint:
            self.entrypoint = self._brought(known.entrypoint)

    def upon(self, name: str, location: Location) -> StageBuild:
        """A stage that starts from this one."""
        return replace(
            self,
            name=name,
            location=location,
            environment=dict(self.environment),
            arguments=dict(self.arguments),
            copies=dict(self.copies),
            folders=set(self.folders),
            scripts=dict(self.scripts),
            installs=dict(self.installs),
            own_cmd=False,
            own_entrypoint=False,
        )

    @property
    def variables(self) -> Mapping[str, Word]:
        """What instructions may refer to; ENV wins over ARG."""
        return {**self.arguments, **self.environment}

    def take(self, instruction: Instruction) -> None:
        """What one instruction does; those that say nothing about a start are left out."""
        match instruction.name:
            case "ENV":
                self._env(instruction)
            case "WORKDIR":
                path = unquoted(instruction.text.word(), self.variables).text
                self.folder = posixpath.normpath(posixpath.join(self.folder or "/", path))
            case "COPY" | "ADD":
                self._copy(instruction)
            case "RUN":
                self._run(instruction)
            case "SHELL":
                self.shell = tuple(w.text for w in instruction.text.exec_form() or ()) or self.shell
            case "ENTRYPOINT":
                self.entrypoint, self.own_entrypoint = self._start(instruction), True
                self.cmd = self.cmd if self.own_cmd else NOTHING
            case "CMD":
                self.cmd, self.own_cmd = self._start(instruction), True

    def copy_from(self, other: StageBuild, instruction: Instruction) -> None:
        """`COPY --from=other`."""
        paths, target = self._paths(instruction)
        found = taken(paths, target, tuple(other.copies), self.deployment)
        self._add(tuple(found), instruction.location.line)
        for path in paths:
            if (held := other.scripts.get(path)) is not None:
                self.scripts[_into(target, posixpath.basename(path))] = held

    def image(self) -> Image:
        """What the instructions so far have built."""
        index = self.deployment.index
        whole = any(place == self.context for _, place in self.copies)
        complete = whole and not self.brings_more
        guesses = () if complete and self.folder else (*self.installs, *self._beside(), self.context, "")
        return Image(
            document=self.document,
            name=self.name,
            base=self.base,
            location=self.location,
            entrypoint=self.entrypoint,
            cmd=self.cmd if self.cmd or self.entrypoint else self._convention(),
            shell=self.shell,
            environment=self.environment,
            folder=self.folder,
            files=Files(
                tuple(self.copies),
                tuple(dict.fromkeys(guesses)),
                complete,
                left_out(self.context, self.deployment),
            ),
            scripts=self.scripts,
            context=self.context,
            own_start=self.own_entrypoint or self.own_cmd,
            has_code=any(place in index.folders or place in index.files for _, place in self.copies),
        )

    def _beside(self) -> Iterator[str]:
        """Workspace folders that stand for the working folder, as what is in it was copied from there by name."""
        for seen, place in self.copies:
            if posixpath.dirname(seen) == self.folder and posixpath.basename(seen) == posixpath.basename(
                place
            ):
                yield parent(place)

    def _convention(self) -> Start:
        """What the base image starts without being told."""
        known: Base = base_of(self.base.text)
        if known.convention is None:
            return NOTHING
        files = Files(tuple(self.copies))
        environment = {name: word.text for name, word in self.environment.items() if word.known}

        def has(path: str) -> bool:
            return self.deployment.locate(files, path, self.folder) is not None

        return self._brought(known.convention(has, environment))

    def _brought(self, command: Iterable[str]) -> Start:
        place = self.base.location
        step = self.document.step(place, f"the image `{self.base.text}` starts the app by itself")
        return Start(tuple(Word(word, place) for word in command), step=step)

    def _start(self, instruction: Instruction) -> Start:
        words = instruction.text.exec_form()
        step = self.document.step(instruction.location, f"the image's {instruction.name}")
        if words is not None:
            return Start(words, step=step)
        return Start(script=instruction.text.script(), step=step) if instruction.text.value else NOTHING

    def _env(self, instruction: Instruction) -> None:
        words = list(islice(instruction.text.words(), MOST_VARIABLES + 1))
        variables = self.variables
        if words and "=" not in words[0].value:
            whole = instruction.text.value
            start = len(whole) - len(whole[len(words[0].value) :].lstrip())
            value = instruction.text.part(start, len(whole)).word()
            self.environment[words[0].value] = unquoted(value, variables)
            return
        for word in words:
            name, sign, _ = word.value.partition("=")
            if sign:
                self.environment[name] = unquoted(word.part(len(name) + 1, len(word.value)).word(), variables)
        if len(self.environment) > MOST_VARIABLES:
            raise Unreadable(f"it sets more than {MOST_VARIABLES} variables", instruction.location.line)

    def _paths(self, instruction: Instruction) -> tuple[list[str], str]:
        """What a COPY copies, and its absolute target with a `/` at its end if that is said to be a folder."""
        words = instruction.text.exec_form()
        if words is None:
            variables = self.variables
            texts = islice(instruction.text.words(), MOST_LOOKUPS + 1)
            words = tuple(unquoted(word.word(), variables) for word in texts)
        wildcards = sum(WILDCARD_LOOKUPS for word in words if WILDCARD.search(word.text))
        self.lookups.add(len(words) + wildcards, instruction.location.line)
        path = words[-1].text if words else ""
        target = posixpath.normpath(posixpath.join(self.folder or "/", path))
        is_folder = path in {".", ""} or path.endswith(("/", "/.")) or target in self.folders | {self.folder}
        paths = [word.text for word in words[:-1] if not word.text.startswith("<<")]
        return paths, target.rstrip("/") + "/" if is_folder else target

    def _copy(self, instruction: Instruction) -> None:
        paths, target = self._paths(instruction)
        for heredoc in instruction.heredocs:
            self.scripts[_into(target, heredoc.name)] = heredoc.text
        parents = "parents" in instruction.flags
        found = copied(paths, target, self.context, self.deployment, parents=parents)
        self._add(found, instruction.location.line)

    def _add(self, copies: Iterable[Copy], line: int) -> None:
        for one in copies:
            self.lookups.add(1, line)
            self.copies.pop(one, None)
            self.copies[one] = None
            if self.deployment.is_folder(one[1]):
                self.folders.add(one[0])
            if len(self.copies) > MOST_COPIES:
                raise Unreadable(f"a stage copies more than {MOST_COPIES:,} files or folders", line)

    def _run(self, instruction: Instruction) -> None:
        text = "\n".join((instruction.text.value, *(heredoc.text.value for heredoc in instruction.heredocs)))
        files = Files(tuple(self.copies))
        for effect in effects(text, self.folder):
            self.lookups.add(1, instruction.location.line)
            self.brings_more = self.brings_more or effect.kind is not EffectKind.NAME
            match effect.kind:
                case EffectKind.INSTALL:
                    place = self.deployment.locate_folder(files, effect.path, effect.folder)
                    self.installs.update({} if place is None else {place: None})
                case EffectKind.NAME:
                    place = self.deployment.locate(files, effect.path, effect.folder)
                    self._add([] if place is None else [(effect.target, place)], instruction.location.line)


def _into(target: str, name: str) -> str:
    return posixpath.join(target, name) if target.endswith("/") else target
