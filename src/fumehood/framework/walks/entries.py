"""Which files a scan enters at all, from the words in them: what is never parsed costs nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

from fumehood.framework.walks.side_by_side import LOADED, MAKES_APP, parted
from fumehood.project.imports import ImportIndex, join, parent
from fumehood.project.workspace import Workspace
from fumehood.regex import regex

FLASK_WORDS: Final = (b"lask", b"erkzeug", b"onnexion", b"ocketio")
"""One of these is in every file that imports Flask or a server for it, whatever the case of the first letter."""

USE_WORDS: Final = (b"app.run", b"application.run")
"""How an app from outside of the workspace is started."""

START_WORDS: Final = (b".run", b"run_simple", b"Server(", b'"run"', b"'run'")
START: Final = regex(rb"(?<!subprocess)(?<!asyncio)\.run\b|\brun_simple\b|\bServer\(|[\"']run[\"']")
"""The same more closely: the two most common calls of that name have nothing to do with servers."""

EAGER_WORDS: Final = (b".config", b".debug", b".route(", b"register_blueprint", b"environ")
"""What a module must mention for its import to have an effect on how servers are started."""

FLASK_IMPORT: Final = regex(
    rb"^[ \t]*(?:from|import)[ \t]+(?:flask|werkzeug|connexion|apiflask)\w*|^[ \t]*import[ \t].*\bflask",
    re.MULTILINE,
)
VIEW_WORDS: Final = (
    b"request", b".route(", b"add_url_rule", b"MethodView", b"before_request", b"errorhandler",
    b".get(", b".post(", b".put(", b".patch(", b".delete(", b"Resource", b"ocket", b".on(", b"use_args", b"use_kwargs",
    b"FlaskForm", b"expose(", b"session", b".input(", b".arguments(", b"Flask(", b"error_handler", b"wsgi_app",
)  # fmt: skip
"""One of these is in every module that a client's data enters, or that says what an app calls besides its views."""

SCHEMA_WORDS: Final = (b"graphene", b"strawberry.", b"ariadne")
"""What the modules of a GraphQL schema mention, which clients' queries enter though they need nothing of Flask's."""

IMPORTED: Final = regex(
    rb"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w., \t]+))", re.MULTILINE
)
MEMBERS: Final = regex(
    rb"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(?:\(([^()]{0,4000})\)|(\w[^\n#;]*))", re.MULTILINE
)
ASKED: Final = b"asked for by a rule"
REQUIREMENTS: Final = (
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "requirements.txt",
    "Pipfile",
    "poetry.lock",
    "uv.lock",
    "environment.yml",
)
"""Files that say which packages a project needs."""

MANIFESTS: Final = (*REQUIREMENTS, "Dockerfile", "Procfile")
"""A folder with one of these is a project of its own, or several (side_by_side)."""


MAX_PROGRAMS: Final = 500
"""Where more stand side by side they are one project: each costs something, and a hostile repository may have many."""


@dataclass(frozen=True, slots=True)
class Project:
    """The entry modules below one manifest, in order; each project is interpreted apart from the others.

    `entries` may start a server, `views` take client data, `others` have words that rules asked for. `programs` are
    those that stand side by side with it, itself included: they share what a project may cost.
    """

    folder: str
    entries: tuple[str, ...]
    views: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    programs: int = 1


class Prefilter:
    """What the words of a workspace's files say. Nothing is decoded or parsed."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.index = ImportIndex(workspace.paths)
        mentioned = workspace.mentions((*FLASK_WORDS, *USE_WORDS))
        self.flask = {path for path, words in mentioned.items() if not words.isdisjoint(FLASK_WORDS)}
        self.used = {path for path, words in mentioned.items() if not words.isdisjoint(USE_WORDS)}
        self.words: Mapping[str, frozenset[bytes]] = {}
        self._homes: dict[str, str] = {}

    def has_flask(self) -> bool:
        """Whether any file imports Flask or starts something that looks like a Flask app."""
        return bool(self.used) or any(FLASK_IMPORT.search(self._content(path)) for path in self.flask)

    def projects(
        self,
        further: Iterable[bytes] = (),
        tests: Mapping[bytes, Callable[[bytes], bool]] | None = None,
    ) -> list[Project]:
        """The entry modules by project; a project that has nothing to do with Flask has none.

        `further` are words to look for in the same reading; `tests` are tried on every file, and the names of those
        that it passes count as its words. A module that passes the one named ASKED is entered for the rules.
        """
        self.words = self.workspace.mentions(
            tuple(dict.fromkeys((*START_WORDS, *EAGER_WORDS, *VIEW_WORDS, *SCHEMA_WORDS, *further))), tests
        )
        folders: dict[str, tuple[list[str], list[str], list[str]]] = {}
        homes = self.flask_homes()
        for path, words in sorted(self.words.items()):
            kinds = self._is_entry(path, words), self._has_views(path), ASKED in words
            if any(kinds) and self.home(path) in homes:
                found = folders.setdefault(self.home(path), ([], [], []))
                for listed, is_one in zip(found, kinds, strict=True):
                    listed.extend([path] * is_one)
        return [
            Project(folder, tuple(entries), tuple(views), tuple(others), self._beside(folder))
            for folder, (entries, views, others) in sorted(folders.items())
        ]

    def _has_views(self, path: str) -> bool:
        words = self.words.get(path, frozenset())
        return not words.isdisjoint(SCHEMA_WORDS) or (path in self.flask and not words.isdisjoint(VIEW_WORDS))

    def viewing(self) -> frozenset[str]:
        """Modules whose import may register views, or what they need to be made."""
        return frozenset(self.flask | self.used)

    def eager(self) -> frozenset[str]:
        """Modules whose import may matter to how servers are started."""
        wanted = {*EAGER_WORDS, *START_WORDS}
        return frozenset(
            path for path in self.flask | self.used if not wanted.isdisjoint(self.words.get(path, ()))
        )

    def _is_entry(self, path: str, words: frozenset[bytes]) -> bool:
        if words.isdisjoint(START_WORDS) or not START.search(self._content(path)):
            return False
        return path in self.flask or path in self.used or self._imports_flask_module(path)

    def _imports_flask_module(self, path: str) -> bool:
        """Whether a file imports one that mentions Flask, or the package of one."""
        for name, level in imported_names(self._content(path)):
            places, _ = self._found(path, name, level)
            if any(place in self.flask for place in places) or self._reexports(places[-1:], self.flask):
                return True
            if places and places[-1] in self.index.folders and self._holds(places[-1], self.flask):
                return True
        return False

    def importers(self, modules: set[str], names: set[str]) -> list[str]:
        """Files that import one of the modules and name one of the functions."""
        stems = {_stem(path) for path in modules}
        if not stems or not names:
            return []
        wanted = [word.encode() for word in sorted(stems | names)]
        found = []
        for path, words in self.workspace.mentions(wanted).items():
            if not words.isdisjoint(name.encode() for name in names) and self._imports(path, modules):
                found.append(path)
        return found

    def _imports(self, path: str, modules: set[str]) -> bool:
        for name, level in imported_names(self._content(path)):
            places, rest = self._found(path, name, level)
            if modules & set(places) or self._reexports(places[-1:], modules):
                return True
            if rest == "" and places and self._holds(places[-1], modules):
                return True
        return False

    def _reexports(self, places: list[str], modules: set[str]) -> bool:
        """Whether a package's `__init__.py` stands for a module in it."""
        folders = {parent(place) for place in places if place.endswith("/__init__.py")}
        return bool(folders) and any(parent(module) in folders for module in modules)

    def _holds(self, folder: str, modules: set[str]) -> bool:
        return any(parent(module) == folder for module in modules)

    def _content(self, path: str) -> bytes:
        return self.workspace.content(path) or b""

    def home(self, path: str) -> str:
        """The project that a file belongs to: a folder with a manifest, or one of several programs below it."""
        top = self._home(parent(path))
        while path != top:
            if path in self._parted:
                return self._parted[path]
            path = parent(path)
        return top

    @cached_property
    def _parted(self) -> dict[str, str]:
        """The programs that stand side by side, by the files and folders that are theirs."""
        makers: dict[str, list[str]] = {}
        for path in sorted(self.flask):
            if MAKES_APP.search(self._content(path)):
                makers.setdefault(self._home(parent(path)), []).append(path)
        several = {home: own for home, own in makers.items() if len(own) > 1}
        files: dict[str, list[str]] = {home: [] for home in several}
        for path in self.workspace.paths if several else ():
            if (home := self._home(parent(path))) in several:
                files[home].append(path)
        found: dict[str, str] = {}
        for home, own in several.items():
            programs = parted(home, own, files[home], self._reached)
            found |= programs if len(set(programs.values())) <= MAX_PROGRAMS else {}
        return found

    def _beside(self, home: str) -> int:
        """How many programs there are below the manifest of a project."""
        homes = set(self._parted.values())
        top = self._home(parent(home)) if home in homes else home
        return 1 + sum(self._home(parent(one)) == top for one in homes)

    def _reached(self, path: str) -> Iterator[str]:
        """The files and folders that a file imports, by statements or by a name in a text."""
        data = self._content(path)
        for name, level in (*imported_names(data), *imported_members(data)):
            yield from self._found(path, name, level)[0]
        for text in LOADED.findall(data):
            yield from self.index.find(path, text.decode())[0]

    def _found(self, path: str, name: str, level: int) -> tuple[list[str], str]:
        return self.index.find_relative(path, name, level) if level else self.index.find(path, name)

    def _home(self, folder: str) -> str:
        """The nearest folder with a manifest."""
        if folder not in self._homes:
            found = folder == "" or any(
                os.path.lexists(self.workspace.root / join(folder, name)) for name in MANIFESTS
            )
            self._homes[folder] = folder if found else self._home(parent(folder))
        return self._homes[folder]

    def is_required(self, package: str, path: str) -> bool:
        """Whether the requirements of a file's project, or of the whole workspace, name a package."""
        places = {join(home, name) for home in {self._home(parent(path)), ""} for name in REQUIREMENTS}
        found = (one for one in sorted(places) if os.path.lexists(self.workspace.root / one))
        return any(mentions_package(self._content(one), package) for one in found)

    def flask_homes(self) -> frozenset[str]:
        """The projects that have anything to do with Flask."""
        return frozenset(self.home(path) for path in self.flask | self.used)


def mentions_package(data: bytes, package: str) -> bool:
    """Whether a text has the name of a package, in any of the spellings that mean the same."""
    spelled = re.escape(package).replace("_", "[-_.]").replace(r"\-", "[-_.]")
    return re.search(rf"(?<![\w/.-]){spelled}(?![\w])".encode(), data, re.IGNORECASE) is not None


def imported_names(data: bytes) -> list[tuple[str, int]]:
    """Dotted names and levels of the import statements in a file, by their look."""
    found: list[tuple[str, int]] = []
    for source, plain in IMPORTED.findall(data):
        for written in [source] if source else plain.split(b","):
            words = written.split()
            text = words[0].decode("utf-8", "replace") if words else ""
            name = text.lstrip(".")
            if text:
                found.append((name, len(text) - len(name)))
    return found


def imported_members(data: bytes) -> Iterator[tuple[str, int]]:
    """The same with what `from … import` names, which may be modules: `shop.live` of `from shop import live`."""
    for source, inside, plain in MEMBERS.findall(data):
        package = source.decode("utf-8", "replace")
        level = len(package) - len(package.lstrip("."))
        for written in (inside or plain).split(b","):
            if words := written.split():
                name = f"{package[level:]}.{words[0].decode('utf-8', 'replace')}".strip(".")
                yield name, level


def _stem(path: str) -> str:
    name = PurePosixPath(path)
    return name.parent.name if name.stem == "__init__" else name.stem
