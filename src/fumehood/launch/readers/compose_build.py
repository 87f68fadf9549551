"""What the `build` of a service in a compose file makes: the image of a Dockerfile in the workspace.

https://docs.docker.com/reference/compose-file/build/
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.compose import below, pairs
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.substitution import interpolated
from fumehood.launch.images.image import Image
from fumehood.launch.images.stages import Stages, stages
from fumehood.launch.launch import Word

DOCKERFILES: Final = ("Dockerfile", "dockerfile", "Containerfile")
MOST_LINES: Final = 20_000
"""Of Dockerfiles that one compose file builds; a hundred services have less."""


@dataclass(slots=True)
class Builds:
    """The images of one compose file; a Dockerfile is walked once for the same arguments and context."""

    deployment: Deployment
    variables: Mapping[str, Word]
    known: dict[tuple[object, ...], Stages | None] = field(default_factory=dict)
    lines: int = 0

    def context(self, build: Node) -> str | None:
        """The workspace folder of the build context; None for an address or a place outside of the workspace."""
        given = build if build.text is not None else build.get("context")
        word = None if given is None else self.value(given)
        place = build.location if given is None else given.location
        return below(place, "." if word is None else word.text)

    def image(self, build: Node) -> Image | None:
        """What a `build` makes; None if its Dockerfile is not in the workspace."""
        context = self.context(build)
        document = None if context is None else self._dockerfile(build, context)
        if document is None or context is None:
            return None
        args = {name: self.value(node) or self.variables.get(name) for name, node in pairs(build.get("args"))}
        known = {name: word for name, word in args.items() if word is not None}
        target = build.get("target")
        stage = None if target is None else self.value(target)
        found = self._stages(document, known, context)
        return None if found is None else found.find(None if stage is None else stage.text)

    def value(self, node: Node) -> Word | None:
        """A scalar with its variables replaced."""
        return None if node.text is None else interpolated(Word(node.text, node.location), self.variables)

    def _stages(self, document: Document, args: Mapping[str, Word], context: str) -> Stages | None:
        key = (document.path, document.text, context, *((name, word.text) for name, word in args.items()))
        if key not in self.known:
            self.lines += len(document.lines)
            if self.lines > MOST_LINES:
                raise Unreadable(f"it builds Dockerfiles of more than {MOST_LINES:,} lines")
            self.known[key] = self._walked(document, args, context)
        return self.known[key]

    def _walked(self, document: Document, args: Mapping[str, Word], context: str) -> Stages | None:
        try:
            return stages(document, self.deployment, args=args, context=context)
        except Unreadable as error:
            message = f"cannot be read as Dockerfile: {error.reason}"
            self.deployment.say("unreadable-deployment-file", document.path, message, error.line)
            return None

    def _dockerfile(self, build: Node, context: str) -> Document | None:
        inline = build.get("dockerfile_inline")
        if inline is not None and inline.text is not None:
            return self._inline(inline)
        node = build.get("dockerfile")
        word = None if node is None else self.value(node)
        if word is None:
            path = self.deployment.first(context, DOCKERFILES)
        else:
            path = posixpath.normpath(posixpath.join(context, word.text))
        return None if path is None else self.deployment.document(path)

    def _inline(self, inline: Node) -> Document | None:
        """The lines of a block scalar as a Dockerfile, each where it is in the compose file."""
        whole = self.deployment.document(inline.location.path)
        if whole is None or inline.script is None or inline.text is None:
            return None
        first = inline.script.locate(0, 1).line - 1
        lines = whole.lines[first : first + inline.text.count("\n") + 1]
        return Document(whole.path, "\n" * first + "\n".join(lines))
