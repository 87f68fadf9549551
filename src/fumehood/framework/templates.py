"""Jinja2 templates: where they are, parsed with Jinja2 itself and never rendered, and which of them are escaped.

Where Flask looks and what it escapes: https://flask.palletsprojects.com/en/stable/templating/
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Location
from fumehood.flow.values import Site
from fumehood.project.imports import join, parent

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2 import nodes as kinds  # noqa: TC004 -- an annotation, nothing more

ESCAPED_BY_FLASK: Final = (".html", ".htm", ".xml", ".xhtml", ".svg")
"""Names of templates in which Flask escapes; texts in the program are escaped too."""

LONGEST: Final = 400_000
"""Characters of the longest template that is parsed."""

EXTENSIONS: Final = ("jinja2.ext.do", "jinja2.ext.loopcontrols", "jinja2.ext.i18n")
DEFAULT_FOLDER: Final = "templates"
READ: Final = 256


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


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment  # noqa: PLC0415 -- 30 ms that most scans never need

    return Environment(extensions=EXTENSIONS)  # noqa: S701 -- parses only, makes no page


@lru_cache(maxsize=READ)
def parse(text: str) -> kinds.Template | None:
    """The tree of a template's text; None where Jinja2 does not understand it or it is too long."""
    if len(text) > LONGEST:
        return None
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 -- as above

    try:
        return _environment().parse(text)
    except (TemplateSyntaxError, RecursionError):
        return None


def of_text(text: str, at: Site | None) -> Template | None:
    """A template that is written in the program."""
    tree = parse(text)
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

    `folders` are those that an app, a blueprint or a loader names, relative to the workspace.
    """

    read: Callable[[str], str | None] = lambda _: None
    folders: dict[str, None] = field(default_factory=dict)
    found: dict[tuple[str, str], Template | None] = field(default_factory=dict)

    def add_folder(self, module: str, folder: str) -> None:
        """Note a folder that the module at a path names; where it is relative to the program's start is not known."""
        self.folders[join(parent(module), folder)] = None
        self.folders[folder.lstrip("/")] = None

    def find(self, name: str, module: str) -> Template | None:
        """The template that the module at a path means by a name: the nearest one."""
        key = (name, parent(module))
        if key not in self.found:
            self.found[key] = self._find(name, module)
        return self.found[key]

    def _find(self, name: str, module: str) -> Template | None:
        if not name or name.startswith("/") or ".." in name.split("/"):
            return None
        for folder in dict.fromkeys([*self._folders(module), *self.folders]):
            path = join(folder, name)
            if (text := self.read(path)) is not None:
                tree = parse(text)
                return None if tree is None else Template(name, text, tree, path)
        return None

    @staticmethod
    def _folders(module: str) -> Iterator[str]:
        folder = parent(module)
        while True:
            yield join(folder, DEFAULT_FOLDER)
            if not folder:
                return
            folder = parent(folder)
