"""Which file a dotted name means: import roots are worked out per project, not per workspace.

A module's own package decides first (its parent folder is what Python has on its path), then every folder
from there up to the root, each with its `src`; last its own folder, which is on the path of a script. A
package found nowhere near is taken from anywhere in the workspace if only one project has it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

LAYOUTS: Final = ("", "src")
"""Folders below a project's root that packaging tools put on the path."""


class ImportIndex:
    """Answers from the list of Python files alone. Folders are written without trailing `/`, the root is ""."""

    def __init__(self, paths: Iterable[str], libraries: frozenset[str] = frozenset()) -> None:
        self.files = frozenset(paths)
        self.libraries = libraries | sys.stdlib_module_names
        self._roots: dict[str, tuple[str, ...]] = {}

    @cached_property
    def folders(self) -> frozenset[str]:
        """Every folder that has a Python file somewhere below it."""
        found: set[str] = set()
        for path in self.files:
            folder = parent(path)
            while folder not in found:
                found.add(folder)
                folder = parent(folder)
        return frozenset(found)

    @cached_property
    def packages(self) -> dict[str, list[str]]:
        """Top-level package name to the import roots that have it."""
        found: dict[str, list[str]] = {}
        for path in sorted(self.files):
            folder = parent(path)
            if path.endswith("__init__.py") and folder and not self.is_package(parent(folder)):
                found.setdefault(PurePosixPath(folder).name, []).append(parent(folder))
        return found

    def is_package(self, folder: str) -> bool:
        """Whether a folder has an `__init__.py`."""
        return join(folder, "__init__.py") in self.files

    def name(self, path: str) -> str:
        """The dotted name by which a file's own project imports it."""
        stem = PurePosixPath(path).stem
        parts = [] if stem == "__init__" else [stem]
        folder = parent(path)
        while folder and self.is_package(folder):
            parts.insert(0, PurePosixPath(folder).name)
            folder = parent(folder)
        return ".".join(parts) or PurePosixPath(path).parent.name or stem

    def find(self, importer: str, dotted: str) -> tuple[list[str], str]:
        """The files or namespace folders of each component found, and the rest of the name not found.

        `find("svc/app.py", "pkg.mod.name")` is `(["svc/pkg/__init__.py", "svc/pkg/mod.py"], "name")`.
        """
        first, _, rest = dotted.partition(".")
        for root in self._candidates(importer, first):
            place = self.below(root, first)
            if place is None:
                continue
            if place in self.folders and not self._leads_on(place, rest):
                continue
            return self._descend(place, rest)
        return [], dotted

    def _leads_on(self, folder: str, rest: str) -> bool:
        """Whether a namespace folder has what is asked of it: an installed library would come first."""
        if not rest:
            return False
        return self.below(folder, rest.partition(".")[0]) is not None

    def find_relative(self, importer: str, dotted: str, level: int) -> tuple[list[str], str]:
        """As `find`, for `from ..dotted import`."""
        folder = parent(importer)
        for _ in range(level - 1):
            folder = parent(folder)
        place = self.package_file(folder)
        if not dotted:
            return [place], ""
        found, rest = self._descend(place, dotted)
        return found, rest

    def package_file(self, folder: str) -> str:
        """A package's `__init__.py`, or the folder itself when it is a namespace."""
        return join(folder, "__init__.py") if self.is_package(folder) else folder

    def below(self, folder: str, name: str) -> str | None:
        """The package, module or namespace folder of that name in a folder."""
        base = join(folder, name)
        for candidate in (f"{base}/__init__.py", f"{base}.py", base):
            if candidate in self.files or (candidate == base and base in self.folders):
                return candidate
        return None

    def _descend(self, place: str, rest: str) -> tuple[list[str], str]:
        found = [place]
        while rest:
            name, _, further = rest.partition(".")
            folder = parent(place) if place.endswith("/__init__.py") else place
            nested = self.below(folder, name) if folder in self.folders else None
            if place == "__init__.py":
                nested = self.below("", name)
            if nested is None:
                return found, rest
            found.append(nested)
            place, rest = nested, further
        return found, ""

    def _candidates(self, importer: str, first: str) -> Iterator[str]:
        yield from self.roots(parent(importer))
        if first in self.libraries:
            return
        folder = parent(importer)
        if self.is_package(folder):
            yield folder
        homes = self.packages.get(first, [])
        if len(homes) == 1:
            yield homes[0]

    def roots(self, folder: str) -> tuple[str, ...]:
        """The import roots of modules in a folder, nearest first."""
        if folder not in self._roots:
            current = folder
            while current and self.is_package(current):
                current = parent(current)
            found = []
            while True:
                found += [join(current, layout) for layout in LAYOUTS]
                if not current:
                    break
                current = parent(current)
            self._roots[folder] = tuple(dict.fromkeys(root for root in found if root in self.folders))
        return self._roots[folder]


def parent(path: str) -> str:
    """The folder a path is in; "" for the top and its own parent."""
    return path.rpartition("/")[0]


def join(folder: str, name: str) -> str:
    """A path below a folder."""
    return f"{folder}/{name}" if folder and name else folder or name
