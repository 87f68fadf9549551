"""Jinja2 templates: where they are, parsed with Jinja2 itself and never rendered, and which of them are escaped.

Where Flask looks and what it escapes: https://flask.palletsprojects.com/en/stable/templating/
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Level, Location, Notification
from fumehood.flow.values import Function, Site
from fumehood.framework.pages.template_places import Gathered, Key
from fumehood.project.imports import join, parent
from fumehood.regex import regex

if TYPE_CHECKING:
    from jinja2 import nodes as kinds  # noqa: TC004 -- an annotation, nothing more

    from fumehood.framework.pages.template_parsing import Parsed

ESCAPED_BY_FLASK: Final = (".html", ".htm", ".xml", ".xhtml", ".svg")
"""Names of templates in which Flask escapes; texts in the program are escaped too."""

LONGEST: Final = 400_000
"""Characters of the longest template that is parsed."""

Options = tuple[tuple[str, str], ...]
"""How templates of an environment are written where that is not Jinja2's own way: template_parsing.SYNTAX."""

DEFAULT_FOLDER: Final = "templates"
SUFFIXES: Final = (".html", ".htm", ".xhtml", ".svg", ".jinja", ".jinja2", ".j2")
"""How files in a template folder end that are looked at even if nobody names them."""

NEWLINE: Final = regex(r"\r\n|\r|\n")
KEPT: Final = 64


MARKER: Final = "fumehood:"
"""In every file that may hold a suppression comment."""


def may_be_template(path: str) -> bool:
    """Whether a file is called as templates are."""
    return path.lower().endswith(SUFFIXES)


@dataclass(frozen=True, slots=True)
class Template:
    """One template: `path` is its file in the workspace, or None for a text in the program, which stands at `at`."""

    name: str
    text: str
    tree: kinds.Template
    path: str | None = None
    at: Site | None = field(default=None, compare=False)

    def place(self, line: int) -> Location | Site | None:
        """Where a line of it is."""
        if self.path is None:
            return self.at
        written = self.line(line)
        begins = len(written) - len(written.lstrip())
        return Location(self.path, line, begins + 1, line, max(len(written.rstrip()), begins + 1) + 1)

    def line(self, number: int) -> str:
        """A line as it is written."""
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def key(self, begin: int, end: int) -> Key:
        """What tells a place in it from all others."""
        if self.path is not None:
            return (self.path, begin, end)
        return (0 if self.at is None else id(self.at.node), begin, end)

    def region(self, begin: int, end: int) -> Location | Site | None:
        """Where the text between two offsets is; in the program only if it stands there as it is."""
        starts = _starts(self.text)
        line, last = bisect_right(starts, begin), bisect_right(starts, end)
        first, behind = begin - starts[line - 1] + 1, end - starts[last - 1] + 1
        if self.path is not None:
            return Location(self.path, line, first, last, behind)
        if self.at is None or (literal := _literal(self.at, self.text)) is None:
            return self.at
        shift = literal.column - 1
        return Location(
            literal.path,
            literal.line + line - 1,
            first + shift * (line == 1),
            literal.line + last - 1,
            behind + shift * (last == 1),
        )

    def written(self, begin: int, end: int) -> str:
        """The text between two offsets."""
        return _normal(self.text)[begin:end]


@lru_cache(maxsize=KEPT)
def _normal(text: str) -> str:
    return NEWLINE.sub("\n", text)


@lru_cache(maxsize=KEPT)
def _starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return (0, *(found.end() for found in re.finditer("\n", _normal(text))))


def _literal(at: Site, text: str) -> Location | None:
    """Where a text stands in the literal at a place; None if it is written with escapes, or put together."""
    if not isinstance(at.node, ast.Constant) or not isinstance(at.node.value, str):
        return None
    whole = at.module.location(at.node)
    lines = at.module.lines[whole.line - 1 : whole.end_line]
    lines[-1] = lines[-1][: whole.end_column - 1]
    source = "\n".join(lines)
    position = source.find(text, whole.column - 1)
    if position < 0 or not text:
        return None
    before = source[:position]
    line = before.count("\n")
    return Location(whole.path, whole.line + line, position - (before.rfind("\n") + 1) + 1, 0, 0)


def parsed(text: str, options: Options = ()) -> Parsed:
    """A template's tree, or why there is none."""
    from fumehood.framework.pages.template_parsing import Parsed, parse  # noqa: PLC0415 -- 30 ms that most scans never need

    return Parsed(None, "it is too long") if len(text) > LONGEST else parse(text, options)


def parse(text: str, options: Options = ()) -> kinds.Template | None:
    """The tree of a template's text; None where Jinja2 does not understand it or it is too long."""
    return parsed(text, options).tree


def of_text(text: str, at: Site | None, options: Options = ()) -> Template | None:
    """A template that is written in the program."""
    tree = parse(text, options)
    return None if tree is None else Template("", text, tree, None, at)


def escapes(name: str) -> bool:
    """Whether Flask escapes in a template of that name."""
    return name.lower().endswith(ESCAPED_BY_FLASK) or not name


def enabled_for(name: str, extensions: Iterable[str]) -> bool:
    """Whether a name has one of some extensions, which may be written with a dot."""
    return name.lower().endswith(tuple(f".{one.lower().lstrip('.')}" for one in extensions))


@dataclass(slots=True)
class Templates:
    """The templates of one project. `read` gives the text of a file of the workspace, None if there is none.

    `folders` are those that an app, a blueprint or a loader names, relative to the workspace; `files` may be
    templates by their names; `options` say how those of Flask's environment are written. `seen` are the files that
    a page was made of, `gathered` what rules want to know of them. `bare` are environments that do not escape HTML and
    that no page was seen of, with their folders; `filters` are functions of the program.
    """

    read: Callable[[str], str | None] = lambda _: None
    folders: dict[str, None] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    options: Options = ()
    found: dict[tuple[str, str, Options], Template | None] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    gathered: Gathered = field(default_factory=Gathered)
    bare: dict[int, tuple[Site, tuple[str, ...]]] = field(default_factory=dict)
    filters: dict[str, Function] = field(default_factory=dict)
    notifications: dict[Notification, None] = field(default_factory=dict)

    def add_folder(self, module: str, folder: str) -> None:
        """Note a folder that the module at a path names; where it is relative to the program's start is not known."""
        self.folders[join(parent(module), folder)] = None
        self.folders[folder.lstrip("/")] = None

    def find(self, name: str, module: str, options: Options | None = None) -> Template | None:
        """The template that the module at a path means by a name: the nearest one."""
        chosen = self.options if options is None else options
        key = (name, parent(module), chosen)
        if key not in self.found:
            self.found[key] = self._find(name, module, chosen)
        return self.found[key]

    def _find(self, name: str, module: str, options: Options) -> Template | None:
        if not name or name.startswith("/") or ".." in name.split("/"):
            return None
        for folder in dict.fromkeys([*self._folders(module), *self.folders]):
            path = join(folder, name)
            if (text := self.read(path)) is not None:
                return self._template(name, path, text, options, Level.WARNING)
        return None

    def _template(self, name: str, path: str, text: str, options: Options, level: Level) -> Template | None:
        self.seen.add(path)
        found = parsed(text, options)
        if found.tree is None:
            message = f"not looked at as a template: {found.trouble}"
            self.notifications[Notification("template-unparsed", message, level, path, found.line)] = None
            return None
        return Template(name, text, found.tree, path)

    def rest(self) -> Iterator[Template]:
        """The files in template folders that no page was made of, in order."""
        for path in self.files:
            name = self.name_of(path)
            if path in self.seen or not name or (text := self.read(path)) is None:
                continue
            if (found := self._template(name, path, text, self.options, Level.NOTE)) is not None:
                yield found

    def texts(self) -> list[tuple[str, str]]:
        """Path and text of the files that were looked at and hold a suppression comment."""
        found = ((path, self.read(path) or "") for path in sorted(self.seen))
        return [(path, text) for path, text in found if MARKER in text]

    def name_of(self, path: str) -> str:
        """What a file is called in the template folder that it is in; "" if it is in none."""
        folders = [folder for folder in self.folders if folder and path.startswith(f"{folder}/")]
        if folders:
            return path.removeprefix(f"{max(folders, key=len)}/")
        _, found, name = f"/{path}".partition(f"/{DEFAULT_FOLDER}/")
        return name if found else ""

    @staticmethod
    def _folders(module: str) -> Iterator[str]:
        folder = parent(module)
        while True:
            yield join(folder, DEFAULT_FOLDER)
            if not folder:
                return
            folder = parent(folder)
