"""What the names in a command line mean: `package.module:create_app()`, a script, a folder of modules."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Target, TargetKind, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.project.imports import parent
from fumehood.regex import regex

FLASK_SEPARATOR: Final = regex(r":(?![\\/])")
"""What parts a path from an attribute for Flask and Granian; `C:\\app.py` is one path."""

MOST_FOLDERS: Final = 50
"""Folders on Python's path that are looked at."""
UNFIT: Final = regex(r"[/$\s]")
"""What no name of a module has, though Python imports `my-app`."""


@dataclass(frozen=True, slots=True)
class Search:
    """Where Python looks for the modules of a command: folders as the process sees them, and those of the workspace."""

    command: Command
    deployment: Deployment
    seen: tuple[str, ...]
    folders: tuple[str, ...]

    def find(self, dotted: str) -> str | None:
        """The file of a module in the workspace.

        A package that is near none of the folders is taken from anywhere in the workspace if only one place has it, or
        one of those that the process sees something of: projects install themselves. Where the files the process
        sees are all known, it must be among them.
        """
        parts = dotted.split(".")
        if not all(parts) or UNFIT.search(dotted):
            return None
        found = self.here("/".join(parts)) or self.deployment.find_module(dotted, self.folders)
        homes = self._nearest(self.deployment.index.packages.get(parts[0], []))
        if found is None and len(homes) == 1 and not self.command.process.files.complete:
            found = self.deployment.find_module(dotted, homes)
        return found

    def _nearest(self, homes: Sequence[str]) -> Sequence[str]:
        """Of several folders those that were copied, with what is in them."""
        if len(homes) < 2:
            return homes
        copied = [f"{place}/" if place else "" for _, place in self.command.process.files.copies]
        return [home for home in homes if any(f"{home}/".startswith(place) for place in copied)]

    def has_package(self, dotted: str) -> bool:
        """Whether the outermost package of a module is in the workspace, so that the module had to be there as well."""
        first, dot, _ = dotted.partition(".")
        return bool(dot) and self.find(first) is not None

    def here(self, path: str) -> str | None:
        """The package or module at a path without its ending, below one of the folders that the process sees."""
        names = (posixpath.join(one, path) for one in self.seen)
        return next((place for name in names if (place := _code(name, self.command, self.deployment))), None)


def search_of(command: Command, deployment: Deployment, *first: str) -> Search:
    """The search for modules: `first` (as the process sees them), then PYTHONPATH.

    Without `first` it is the working folder. A `src` folder beside them counts too: projects with that layout
    install themselves.
    """
    python_path = command.environment.get("PYTHONPATH")
    written = [*(first or (".",)), *(python_path.text.split(":") if python_path else ())]
    written = written[:MOST_FOLDERS]
    written += [posixpath.join(one, "src") for one in written]
    seen = tuple(dict.fromkeys(one or "." for one in written if "$" not in one))
    files, folder = command.process.files, command.folder
    places = [deployment.locate_folder(files, one, folder) for one in seen]
    places += [place for one in seen for place in _homes(one, command)]
    found = dict.fromkeys(place for place in places if place is not None and deployment.is_folder(place))
    return Search(command, deployment, seen, tuple(found))


def _code(path: str, command: Command, deployment: Deployment) -> str | None:
    """The package or module at a path without its ending, as the process sees it."""
    for name in (f"{path}/__init__.py", f"{path}.py"):
        place = deployment.locate(command.process.files, name, command.folder)
        if place is not None and place in deployment.index.files:
            return place
    return None


def _homes(seen: str, command: Command) -> Iterator[str]:
    """Folders of the workspace from which something was copied by name right into a folder."""
    whole = posixpath.normpath(posixpath.join(command.folder or "/", seen))
    for target, source in command.process.files.copies:
        home, name = posixpath.split(posixpath.normpath(target))
        if home == whole and name == posixpath.basename(source):
            yield parent(source)


def search_path(command: Command, deployment: Deployment, *first: str) -> tuple[str, ...]:
    """The workspace folders of `search_of`."""
    return search_of(command, deployment, *first).folders


def app_target(
    written: Word, search: Search | Sequence[str], deployment: Deployment, *, default: str | None = None
) -> Target:
    """What a WSGI server's `module:attribute` names.

    `default` is the attribute that the server takes where none is written.
    """
    module, _, rest = written.text.partition(":")
    return _app(written, module.strip(), rest, _find(module.strip(), search, deployment), default)


def _app(written: Word, name: str, rest: str, path: str | None, default: str | None) -> Target:
    attribute, opened, inside = rest.strip().partition("(")
    return Target(
        kind=TargetKind.APP,
        name=name,
        written=written,
        attribute=attribute or (default if written.known else None),
        call=inside.rstrip().removesuffix(")") if opened else None,
        path=path,
    )


def _find(dotted: str, search: Search | Sequence[str], deployment: Deployment) -> str | None:
    return search.find(dotted) if isinstance(search, Search) else deployment.find_module(dotted, search)


def file_target(
    written: Word, command: Command, deployment: Deployment, attribute: str | None = None
) -> Target:
    """The app in a file that a server loads by its path: mod_wsgi, Passenger, `uwsgi --wsgi-file`."""
    place = deployment.locate(command.process.files, written.text, command.folder)
    name = PurePosixPath(written.text).stem
    return _app(written, name, attribute or "", place if written.known else None, None)


def script_target(written: Word, command: Command, deployment: Deployment) -> Target:
    """The script of `python app.py`; a folder or zip file stands for its `__main__.py`."""
    place = deployment.locate(command.process.files, written.text, command.folder)
    if place is None:
        place = deployment.locate(command.process.files, f"{written.text}/__main__.py", command.folder)
    return Target(
        kind=TargetKind.SCRIPT, name=written.text, written=written, path=place if written.known else None
    )


def module_target(written: Word, search: Search | Sequence[str], deployment: Deployment) -> Target:
    """The module of `python -m name`; a package stands for its `__main__`."""
    found = _find(f"{written.text}.__main__", search, deployment) or _find(written.text, search, deployment)
    return Target(
        kind=TargetKind.MODULE, name=written.text, written=written, path=found if written.known else None
    )


def flask_target(
    written: Word, command: Command, deployment: Deployment, default: str | None = None
) -> Target:
    """What Flask's `--app` or FLASK_APP names: a path or a module, then perhaps an attribute or a factory call.

    A path leads out of its packages, and so does a module where the working folder is a package itself. Flask finds
    the app itself where nothing is behind the name, and calls a function without being told to:
    https://flask.palletsprojects.com/en/stable/cli/#application-discovery
    """
    path = FLASK_SEPARATOR.split(written.text, maxsplit=1)[0]
    rest = written.text[len(path) + 1 :]
    path = path.strip()
    place = None if "$" in path else _flask_file(path, command, deployment)
    name = deployment.index.name(place) if place else posixpath.basename(path.removesuffix(".py")) or path
    return _app(written, name, rest, place, default)


def _flask_file(path: str, command: Command, deployment: Deployment) -> str | None:
    """The file in the workspace that a path or a dotted name means for Flask."""
    if path.endswith(".py") and (found := deployment.locate(command.process.files, path, command.folder)):
        return found
    path = path.removesuffix(".py")
    if "/" in path:
        return _code(path, command, deployment)
    return search_of(command, deployment).find(path)


def found_by_flask(command: Command, deployment: Deployment) -> Target | None:
    """The module Flask takes where nothing names one: `wsgi`, then `app`, in the working folder."""
    for name in ("wsgi", "app"):
        place = _code(name, command, deployment)
        if place is not None:
            return _app(command.written, deployment.index.name(place), "", place, None)
    return None


def absent(target: Target, search: Search) -> Unresolved | None:
    """Why a target has no file in the workspace; None if it has one, or if it had to be there and is not."""
    if target.path is not None or target.written.missing or search.has_package(target.name):
        return None
    what = f"`{target.written.text}`" if target.kind is not TargetKind.APP else f"`{target.name}`"
    reason = f"{what} is not in the workspace, or not where the process looks for it"
    return Unresolved("target", reason, target.written.location)
