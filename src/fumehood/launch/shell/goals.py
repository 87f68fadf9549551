"""What `make serve` runs: the recipes of a Makefile that the workspace has in the working folder.

What a target needs is not made first: it is built, not served.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Script
from fumehood.launch.shell.outside import Simple
from fumehood.launch.wrappers.inner import ASSIGNMENT, Words, name_of, options_of

PROGRAMS: Final = frozenset({"make", "gmake"})
FILES: Final = ("GNUmakefile", "makefile", "Makefile")
"""https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html"""
VALUES: Final = (
    "-C",
    "--directory",
    "-f",
    "--file",
    "--makefile",
    "-I",
    "--include-dir",
    "-o",
    "--old-file",
    "-W",
)
MOST_GOALS: Final = 10


@dataclass(frozen=True, slots=True)
class Made:
    """The scripts that a command makes, each for a shell of its own, in a folder of their own if one is given."""

    document: Document
    scripts: tuple[tuple[Script, Mapping[str, Word]], ...]
    folder: Word | None


def made(command: Simple, deployment: Deployment) -> Made | None:
    """What a command of Make runs; None for another command, and where no Makefile is found."""
    if not command.words or name_of(command.words[0]) not in PROGRAMS:
        return None
    options = options_of(command.words[1:], VALUES)
    folder, file = options.value("-C", "--directory"), options.value("-f", "--file", "--makefile")
    names = FILES if file is None else (file.text,)
    below = "" if folder is None else f"{folder.text}/"
    files, here = command.scope.files, command.scope.folder
    places = (deployment.locate(files, f"{below}{name}", here) for name in names)
    document = next((deployment.document(place, sure=False) for place in places if place is not None), None)
    if document is None:
        return None
    try:
        return Made(document, tuple(_scripts(document, options.rest)), folder)
    except Unreadable as error:
        deployment.say(
            "unreadable-deployment-file", document.path, f"cannot be read: {error.reason}", error.line
        )
        return None


def _scripts(document: Document, words: Words) -> list[tuple[Script, Mapping[str, Word]]]:
    from fumehood.launch.documents.makefile import read_makefile  # noqa: PLC0415 -- loads a parser

    makefile = read_makefile(document)
    for word in words:
        if ASSIGNMENT.match(word.text):
            name, _, value = word.text.partition("=")
            makefile.values[name] = Word(value, word.location, word.missing)
    goals = [word.text for word in words if not ASSIGNMENT.match(word.text) and word.text[:1] != "-"]
    goals = goals or [one.target for one in makefile.recipes if one.target[:1] != "."][:1]
    return [
        (script, makefile.environment(recipe.target))
        for goal in goals[:MOST_GOALS]
        for recipe in makefile.recipes
        if recipe.target == goal
        for script in makefile.scripts(recipe)
    ]
