"""The images that the stages of a Dockerfile build, and which of them are meant to be started."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.dockerfile import Instruction, read_dockerfile
from fumehood.launch.documents.substitution import unquoted
from fumehood.launch.images.build import MOST_VARIABLES, Lookups, StageBuild
from fumehood.launch.images.files import build_sources, context_folder
from fumehood.launch.images.image import Image
from fumehood.launch.launch import Stage, Word
from fumehood.launch.stage import stage_of_name

MOST_INSTRUCTIONS: Final = 2_000
MOST_STAGES: Final = 200


@dataclass(frozen=True, slots=True)
class Stages:
    """All stages of a Dockerfile in order, by their names in small letters or their numbers.

    `named` are those with a name of their own, `copied` those that others copy from, `below` has the stage that a
    stage starts from.
    """

    images: tuple[Image, ...]
    named: frozenset[str]
    copied: frozenset[str]
    below: Mapping[str, str]

    def find(self, target: str | None) -> Image | None:
        """The stage to build, the last one without `target`."""
        if target is None:
            return self.images[-1] if self.images else None
        wanted = target.lower()
        return next(
            (one for number, one in enumerate(self.images) if wanted in {one.name, str(number)}), None
        )

    def meant(self) -> Iterator[Image]:
        """The stages that are there to be started.

        That is the last one, and those with a name that start something and that nothing else is made of, stages
        for development aside: `FROM lean AS dev` tells that `lean`, which has a CMD, is the real one.
        """
        for one in self.images[:-1]:
            if one.name in self.named - self.copied and (one.entrypoint or one.cmd):
                above = [name for name, below in self.below.items() if below == one.name]
                if not above or (one.own_start and all(map(self._is_development, above))):
                    yield one
        yield from self.images[-1:]

    def _is_development(self, name: str) -> bool:
        """Whether a stage has a name that says so; the last one without a name is the real one."""
        return stage_of_name(name) is Stage.DEVELOPMENT


def image(
    path: str,
    deployment: Deployment,
    *,
    target: str | None = None,
    args: Mapping[str, Word] | None = None,
    context: str | None = None,
) -> Image | None:
    """The image that the Dockerfile at a workspace path builds; None if there is none, or no stage `target`.

    `args` are build arguments; `context` is the workspace folder of the build context, where something says it.
    Raises Unreadable.
    """
    document = deployment.document(path)
    return None if document is None else stages(document, deployment, args=args, context=context).find(target)


def stages(
    document: Document,
    deployment: Deployment,
    *,
    args: Mapping[str, Word] | None = None,
    context: str | None = None,
) -> Stages:
    """What the stages of a Dockerfile build; `args` and `context` as for `image`. Raises Unreadable."""
    instructions = list(islice(read_dockerfile(document), MOST_INSTRUCTIONS + 1))
    if len(instructions) > MOST_INSTRUCTIONS:
        raise Unreadable(f"it has more than {MOST_INSTRUCTIONS:,} instructions")
    if context is None:
        context = context_folder(build_sources(instructions), document.path, deployment)
    walk = _Walk(document, deployment, args or {}, context)
    for instruction in instructions:
        walk.take(instruction)
    images = tuple(stage.image() for stage in walk.stages)
    return Stages(images, frozenset(walk.named), frozenset(walk.copied), walk.below)


@dataclass(slots=True)
class _Walk:
    """A walk over the instructions of one file."""

    document: Document
    deployment: Deployment
    args: Mapping[str, Word]
    context: str
    outside: dict[str, Word] = field(default_factory=dict)
    stages: list[StageBuild] = field(default_factory=list)
    named: dict[str, StageBuild] = field(default_factory=dict)
    copied: set[str] = field(default_factory=set)
    below: dict[str, str] = field(default_factory=dict)
    lookups: Lookups = field(default_factory=Lookups)

    def take(self, instruction: Instruction) -> None:
        if instruction.name == "FROM":
            self._from(instruction)
        elif instruction.name == "ARG":
            self._arg(instruction)
        elif self.stages:
            self._in_stage(instruction, self.stages[-1])

    def _in_stage(self, instruction: Instruction, stage: StageBuild) -> None:
        origin = instruction.flags.get("from") if instruction.name in {"COPY", "ADD"} else None
        if origin is None:
            stage.take(instruction)
            return
        other = self._earlier(unquoted(Word(origin, instruction.location), stage.variables).text)
        if other is not None:
            self.copied.add(other.name)
            stage.copy_from(other, instruction)

    def _from(self, instruction: Instruction) -> None:
        """Begin a stage: on an earlier one if it is named, which alone makes cycles impossible."""
        words = list(islice(instruction.text.words(), 4))
        if not words:
            return
        if len(self.stages) >= MOST_STAGES:
            raise Unreadable(f"it has more than {MOST_STAGES} stages", instruction.location.line)
        base = unquoted(words[0].word(), self.outside)
        own_name = words[2].value.lower() if len(words) == 3 and words[1].value.lower() == "as" else None
        name = own_name or str(len(self.stages))
        below = self.named.get(base.text.lower())
        if below is None:
            stage = StageBuild(
                document=self.document,
                deployment=self.deployment,
                context=self.context,
                name=name,
                base=base,
                location=instruction.location,
                lookups=self.lookups,
            )
            stage.begin()
        else:
            self.below[name] = below.name
            stage = below.upon(name, instruction.location)
        self.stages.append(stage)
        if own_name is not None:
            self.named[own_name] = stage

    def _earlier(self, name: str) -> StageBuild | None:
        """An earlier stage by its name or number; the current one does not count."""
        found = self.named.get(name.lower())
        if found is None and name.isdecimal() and len(name) < 4 and int(name) < len(self.stages):
            found = self.stages[int(name)]
        return None if found is self.stages[-1] else found

    def _arg(self, instruction: Instruction) -> None:
        stage = self.stages[-1] if self.stages else None
        scope = self.outside if stage is None else stage.arguments
        variables = self.outside if stage is None else stage.variables
        for word in islice(instruction.text.words(), MOST_VARIABLES + 1):
            name, sign, _ = word.value.partition("=")
            if name in self.args:
                scope[name] = self.args[name]
            elif sign:
                scope[name] = unquoted(word.part(len(name) + 1, len(word.value)).word(), variables)
            elif stage is not None and name in self.outside:
                scope[name] = self.outside[name]
        if len(scope) > MOST_VARIABLES:
            raise Unreadable(f"it has more than {MOST_VARIABLES} arguments", instruction.location.line)
