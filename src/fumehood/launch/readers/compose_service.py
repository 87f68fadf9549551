"""One service of a compose file as a process: its image, command, environment and mounted code."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from fumehood.findings.finding import FlowStep
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.compose import MOST_ITEMS, MOST_VARIABLES, Service, below, pairs
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.quoting import split_as_shlex
from fumehood.launch.images.bases import base_of
from fumehood.launch.images.image import Image
from fumehood.launch.launch import Word
from fumehood.launch.process import Files, Process
from fumehood.launch.programs.address import is_loopback
from fumehood.launch.readers.compose_build import Builds
from fumehood.launch.readers.compose_environment import EnvironmentFiles
from fumehood.launch.readers.compose_stage import stage_of
from fumehood.project.imports import parent
from fumehood.regex import regex

UNQUOTED: Final = regex(r"(?:\\.|'[^']*'|\"[^\"\\]*(?:\\.[^\"\\]*)*\"|[^;&|<>'\"\\]+)*", re.DOTALL)
"""What comes before an operator of a shell: Compose ends the command there."""

PORTS: Final = regex(r"(?:(?P<address>.+):)?(?P<port>\d+)(?:-\d+)?:\d+(?:-\d+)?(?:/\w+)?")
"""`[address:]port:port in the container`; a port alone is published at one that nobody knows beforehand."""


@dataclass(slots=True)
class Container:
    """A service in its file. `build` is what makes its image, `asked` the file by which all began."""

    service: Service
    build: Node | None
    document: Document
    asked: Document
    builds: Builds
    files: EnvironmentFiles

    @property
    def deployment(self) -> Deployment:
        return self.builds.deployment

    def process(self) -> Process | None:
        """The process of the service; None if nothing tells what it starts."""
        image = None if self.build is None else self.builds.image(self.build)
        mounts = tuple(self.mounts())
        folder = self.text("working_dir")
        stage, reason = stage_of(self.service, self.asked, image, mounts, self.deployment)
        process = Process(
            name=self.service.name,
            stage=stage,
            stage_reason=reason,
            environment=self.environment(),
            files=self.seen(image, mounts),
            folder="" if folder is None else posixpath.normpath(folder),
            chain=self.chain(image),
            published=tuple(self.published()),
        )
        entrypoint, command = self.words("entrypoint"), self.words("command")
        if image is not None:
            image.noted(stage, self.deployment)
            return image.process(process, entrypoint=entrypoint, command=command)
        words = (*(entrypoint or ()), *(command or ()))
        base = base_of(self.text("image") or "")
        process = replace(process, words=words, folder=process.folder or base.folder)
        return process if words else None

    def text(self, *names: str) -> str | None:
        """The text of a scalar of the service."""
        node = self.service.node.get(*names)
        word = None if node is None else self.builds.value(node)
        return None if word is None else word.text

    def words(self, name: str) -> tuple[Word, ...] | None:
        """A command: None if it is not given, no words if it is said to be empty."""
        node = self.service.node.get(name)
        if node is None or (node.text is None and node.items is None):
            return None
        if node.items is not None:
            return tuple(word for item in node.each() if (word := self.builds.value(item)) is not None)
        word = self.builds.value(node)
        return () if word is None else tuple(_split(word, node))

    def environment(self) -> dict[str, Word]:
        """What the service sets: its files, then `environment`."""
        found = dict(self.files.read(tuple(self.environment_files())))
        variables = self.builds.variables
        for name, node in pairs(self.service.node.get("environment")):
            outside = variables.get(name) or Word(f"${{{name}}}", node.location, (name,))
            found[name] = self.builds.value(node) or outside
        if len(found) > MOST_VARIABLES:
            reason = f"a service has more than {MOST_VARIABLES} variables"
            raise Unreadable(reason, self.service.place.line)
        return found

    def environment_files(self) -> Iterator[str]:
        """The workspace paths of `env_file`: a text, or a list of texts and mappings with a `path`."""
        node = self.service.node.get("env_file")
        for item in () if node is None else islice(node.items or (node,), MOST_ITEMS):
            word = self.builds.value(item.get("path") or item)
            path = None if word is None else below(item.location, word.text)
            if path is not None:
                yield path

    def mounts(self) -> Iterator[tuple[str, str]]:
        """Folders and files of the workspace that are mounted, as `Files.copies` has them."""
        for number, item in enumerate(self.service.node.each("volumes")):
            if number == MOST_ITEMS:
                raise Unreadable(f"a service has more than {MOST_ITEMS} volumes", item.location.line)
            source, target = self.mount(item)
            is_volume = not source.startswith((".", "/", "~"))
            place = None if is_volume or not target else below(item.location, source)
            if place is not None:
                yield posixpath.normpath(target), place

    def mount(self, item: Node) -> tuple[str, str]:
        """The two paths of a volume; `./code:/app:ro`, or the long form."""
        if item.entries is None:
            word = self.builds.value(item)
            source, _, rest = ("" if word is None else word.text).partition(":")
            return source, rest.partition(":")[0]
        found = [
            self.builds.value(node) for name in ("source", "target") if (node := item.get(name)) is not None
        ]
        words = [word.text for word in found if word is not None]
        return (words[0], words[1]) if len(words) == 2 and item.string("type") == "bind" else ("", "")

    def published(self) -> Iterator[Word]:
        """The ports of the machine that lead here from the network: `80` in `80:8000`, not in `127.0.0.1:80:8000`."""
        for item in islice(self.service.node.each("ports"), MOST_ITEMS):
            if item.entries is None:
                word = self.builds.value(item)
                found = None if word is None else PORTS.fullmatch(word.text)
                address, port = ("", "") if found is None else (found["address"] or "", found["port"])
            else:
                address, port = item.string("host_ip") or "", item.string("published") or ""
            if port and not is_loopback(address.strip("[]")):
                yield Word(port, item.location)

    def seen(self, image: Image | None, mounts: tuple[tuple[str, str], ...]) -> Files:
        if image is not None:
            return replace(
                image.files,
                copies=(*image.files.copies, *mounts),
                left_out=() if mounts else image.files.left_out,
            )
        context = None if self.build is None else self.builds.context(self.build)
        guesses = () if mounts else (context or "", parent(self.document.path), "")
        return Files(mounts, tuple(dict.fromkeys(guesses)))

    def chain(self, image: Image | None) -> tuple[FlowStep, ...]:
        """From the name of the service to its image."""
        if image is None:
            named = self.text("image")
            what = f"runs the image `{named}`" if named else "runs an image that is not built here"
        elif image.document.path == self.document.path:
            what = "builds its image"
        else:
            what = f"builds `{image.document.path}`"
        document = self.deployment.document(self.service.place.path) or self.document
        step = document.step(self.service.place, f"the service `{self.service.name}` {what}")
        return (step, *self.service.steps)


def _split(word: Word, node: Node) -> Iterator[Word]:
    """A command as Compose splits it: as a shell would, up to its first operator; nothing is expanded."""
    as_written = word.text == node.text
    for text, start, end in split_as_shlex(word.text):
        raw = word.text[start:end]
        plain = UNQUOTED.match(raw)
        length = len(raw) if plain is None else plain.end()
        names = tuple(name for name in word.missing if f"${{{name}}}" in text)
        place = node.script.locate(start, end) if as_written and node.script is not None else node.location
        if length < len(raw):
            rest = split_as_shlex(raw[:length])
            yield from (Word(piece, place, names) for piece, _, _ in rest)
            return
        yield Word(text, place, names)
