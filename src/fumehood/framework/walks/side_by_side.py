"""Programs side by side: files or folders that make apps of their own and have nothing to do with each other.

What is known of an app whose maker nobody sees counts for all apps of a project. A folder of examples, exercises or
services without manifests of their own is no project in that sense: each of the programs in it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Final

from fumehood.project.imports import join
from fumehood.regex import regex

MAKES_APP: Final = regex(rb"\b\w*Flask(?:App)?\(|\bOpenAPI\(")
LOADED: Final = regex(rb"\b(?:from_object|import_module|import_string|__import__)\(\s*[\"']([\w.]+)")
"""Modules that are named in a text; what such a name is put together of is not looked for."""


def parted(
    folder: str, makers: Collection[str], files: Collection[str], reaches: Callable[[str], Iterable[str]]
) -> dict[str, str]:
    """The project of each file or folder right below a folder, if several programs are in it; else nothing.

    `makers` are files that make an app, `files` all below the folder; `reaches` tells what a file imports. What no
    program reaches stays with the folder itself.
    """
    making = {_unit(folder, path) for path in makers}
    if len(making) < 2:
        inner = next(iter(making), folder)
        return {} if inner in {folder, *makers} else _inside(inner, makers, files, reaches)
    groups = _Groups()
    for path in dict.fromkeys((*makers, *files)):
        own = _unit(folder, path)
        for place in reaches(path):
            if place != folder and _is_below(place, folder):
                groups.unite(own, _unit(folder, place))
        if len({groups.of(one) for one in making}) == 1:
            return {}
    homes = {groups.of(one): one for one in sorted(making, reverse=True)}
    found = {
        one: homes[group]
        for one in sorted({_unit(folder, path) for path in files})
        if (group := groups.of(one)) in homes
    }
    for one in making:
        if list(found.values()).count(one) == 1 and one not in makers:
            found |= _inside(one, makers, files, reaches)
    return found


def _inside(
    folder: str, makers: Iterable[str], files: Iterable[str], reaches: Callable[[str], Iterable[str]]
) -> dict[str, str]:
    own = [path for path in makers if _is_below(path, folder)]
    return parted(folder, own, [path for path in files if _is_below(path, folder)], reaches)


def _is_below(path: str, folder: str) -> bool:
    return not folder or path.startswith(f"{folder}/")


def _unit(folder: str, path: str) -> str:
    """The file or folder right below a folder that a path is in, or is."""
    inner = path.removeprefix(f"{folder}/") if folder else path
    return join(folder, inner.partition("/")[0])


class _Groups:
    """Sets that are united: each member names another one of its set, the last one itself."""

    def __init__(self) -> None:
        self.next: dict[str, str] = {}

    def of(self, member: str) -> str:
        """The member that stands for the set."""
        while (following := self.next.get(member, member)) != member:
            member = following
        return member

    def unite(self, one: str, other: str) -> None:
        """Make one set of two."""
        self.next[self.of(one)] = self.of(other)
