"""Which files are scanned: those below the targets that somebody asks for, without what is ignored or generated."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from fumehood.errors import UsageError
from fumehood.findings.finding import Level, Notification
from fumehood.project.ignore import Patterns, patterns
from fumehood.project.notice import notice
from fumehood.project.read import read, unreadable
from fumehood.project.workspace import Workspace
from fumehood.wording import printable

SUFFIXES = (".py", ".pyw", ".wsgi")
FOREIGN = frozenset({
    ".bzr", ".direnv", ".eggs", ".git", ".git-rewrite", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pants.d",
    ".pyenv", ".pytest_cache", ".pytype", ".ruff_cache", ".svn", ".tox", ".venv", "__pycache__", "__pypackages__",
    "bower_components", "node_modules", "site-packages", "venv",
})  # fmt: skip
"""Folders of tools' data or other people's code, whatever is in them."""
GENERATED = frozenset({"_build", "buck-out", "build", "dist"})
"""Folders of copies, unless they are packages: `build/__init__.py` says so."""
LARGEST_IGNORE_FILE = 65_536

_Chain = tuple[
    tuple[int, Patterns], ...
]  # the ignore files in force, nearest first; how long their folder's path is
_Opened = tuple[list["os.DirEntry[str]"], _Chain]


def no_others(_name: str) -> bool:
    """Python files only."""
    return False


def discover(
    root: Path,
    targets: Sequence[Path],
    exclude: Sequence[str] = (),
    is_other: Callable[[str], bool] = no_others,
) -> Workspace:
    """Find the Python files below `targets` (absolute, or relative to `root`); a file named there is always scanned.

    `exclude` holds gitignore-style patterns relative to `root`; `is_other` tells by a file's name whether it is wanted
    beside the Python files. Raises UsageError for a target that does not exist, is no file or folder, or lies outside
    `root`.
    """
    walk = _Walk(os.path.realpath(root), exclude, is_other)
    for target in targets:
        walk.target(str(Path(walk.root, target)))
    walk.follow_links()
    files, others = tuple(sorted(walk.files)), tuple(sorted(walk.others))
    return Workspace(Path(walk.root), files, list(walk.notifications), others)


class _Walk:
    """One walk over a workspace; a prefix is the path of a folder with a slash at its end, or empty for the root."""

    def __init__(self, root: str, exclude: Sequence[str], is_other: Callable[[str], bool]) -> None:
        self.root = root
        self.files: set[str] = set()
        self.others: set[str] = set()
        self._is_other = is_other
        self.notifications: dict[Notification, None] = {}  # ordered, and each said once
        self._exclude = patterns(exclude)
        self._read: dict[str, Patterns] = {}
        self._walked: set[str] = set()
        self._starts: list[str] = []
        self._links: list[str] = []
        self._stack: list[tuple[str, _Chain]] = []

    def target(self, path: str) -> None:
        """Take in what the user named, whatever it is called and whoever ignores it."""
        real = os.path.realpath(path)
        try:
            mode = Path(real).stat().st_mode
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise UsageError(f"cannot scan {printable(path)}: {reason}") from None
        relative = self._relative(real)
        if relative is None:
            raise UsageError(f"cannot scan {printable(path)}: it is outside {printable(self.root)}")
        if stat.S_ISREG(mode):
            self._add(relative, relative)
            if relative not in self.others:
                self.files.add(relative)
        elif stat.S_ISDIR(mode):
            self._walk(relative, self._chain(relative, is_folder=True, named=True) or ())
        else:
            raise UsageError(f"cannot scan {printable(path)}: it is neither a file nor a folder")

    def follow_links(self) -> None:
        """Take in what links lead to, at its real path, if that is in the workspace and not hidden there."""
        while self._links:
            self._follow(self._links.pop())

    def _follow(self, link: str) -> None:
        real = os.path.realpath(f"{self.root}/{link}")
        try:
            mode = Path(real).stat().st_mode
        except (OSError, ValueError):
            if self._wants(link):
                self._say(notice("broken-link", link, "a link that leads nowhere", level=Level.NOTE))
            return
        is_folder = stat.S_ISDIR(mode)
        if not is_folder and not (stat.S_ISREG(mode) and (self._wants(link) or self._wants(real))):
            return
        relative = self._relative(real)
        if relative is None:
            message = "a link that leads out of the workspace, so it is not followed"
            self._say(notice("link-out-of-workspace", link, message, level=Level.NOTE))
        else:
            self._take(relative, is_folder, link)

    def _take(self, relative: str, is_folder: bool, link: str) -> None:
        prefix = _prefix(relative)
        if is_folder and any(prefix.startswith(start) or start.startswith(prefix) for start in self._starts):
            return
        chain = self._chain(relative, is_folder=is_folder, named=False)
        if chain is None:
            return
        if is_folder:
            self._walk(relative, chain)
        else:
            self._add(relative, relative)
            self._add(relative, link)

    def _wants(self, path: str) -> bool:
        return path.endswith(SUFFIXES) or self._is_other(path.rpartition("/")[2])

    def _add(self, path: str, called: str) -> None:
        """Take in a file if what it is `called` is wanted."""
        if called.endswith(SUFFIXES):
            self.files.add(path)
        if self._is_other(called.rpartition("/")[2]):
            self.others.add(path)

    def _walk(self, relative: str, chain: _Chain) -> None:
        start = _prefix(relative)
        self._starts.append(start)
        self._stack.append((start, chain))
        while self._stack:
            prefix, chain = self._stack.pop()
            if prefix not in self._walked and (opened := self._open(prefix, chain, named=prefix == start)):
                self._walked.add(prefix)
                self._folder(prefix, *opened)

    def _folder(self, prefix: str, entries: list[os.DirEntry[str]], chain: _Chain) -> None:
        for entry in entries:
            try:
                self._entry(entry, prefix, chain)
            except OSError as error:
                self._say(unreadable(prefix + entry.name, error))

    def _entry(self, entry: os.DirEntry[str], prefix: str, chain: _Chain) -> None:
        name = entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        is_link = entry.is_symlink()
        if not (is_folder or is_link or name.endswith(SUFFIXES) or self._is_other(name)):
            return
        path = prefix + name
        if self._hides(path, name, is_folder, chain) or (is_link and name in FOREIGN):
            return
        if is_folder:
            self._stack.append((f"{path}/", chain))
        elif is_link:
            self._links.append(path)
        elif entry.is_file(follow_symlinks=False):
            self._add(path, path)
        else:
            self._say(notice("unreadable-file", path, "not a regular file, so it is not opened"))

    def _open(self, prefix: str, chain: _Chain, *, named: bool) -> _Opened | None:
        """List a folder and put its ignore file in force; None if it cannot be read or nobody wrote what is in it."""
        try:
            with os.scandir(f"{self.root}/{prefix}") as found:
                entries = list(found)
        except OSError as error:
            self._say(unreadable(prefix.rstrip("/") or ".", error))
            return None
        names = {entry.name for entry in entries}
        if not named and _is_foreign(prefix, names):
            return None
        if ".gitignore" in names:
            chain = ((len(prefix), self._patterns(f"{prefix}.gitignore")), *chain)
        return entries, chain

    def _chain(self, relative: str, *, is_folder: bool, named: bool) -> _Chain | None:
        """The ignore files in force where `relative` stands; None if it is hidden and not `named` by the user."""
        chain = self._outermost()
        prefix = ""
        for folder, name in _parents(relative):
            opened = self._open(folder, chain, named=named or not folder)
            if opened is None:
                return chain if named else None
            chain = opened[1]
            prefix = f"{folder}{name}"
            if not named and self._hides(prefix, name, is_folder or prefix != relative, chain):
                return None
        return chain

    def _hides(self, path: str, name: str, is_folder: bool, chain: _Chain) -> bool:
        if is_folder and name in FOREIGN:
            return True
        if (verdict := self._exclude.ignores(path, name, is_folder)) is not None:
            return verdict
        for length, ignored in chain:
            if (verdict := ignored.ignores(path[length:], name, is_folder)) is not None:
                return verdict
        return False

    def _outermost(self) -> _Chain:
        """What git keeps out of this clone without saying so in a file that is checked in."""
        path = ".git/info/exclude"
        real = f"{self.root}/{path}"
        return ((0, self._patterns(path)),) if Path(real).is_file() and os.path.realpath(real) == real else ()

    def _patterns(self, path: str) -> Patterns:
        if path not in self._read:
            data = read(self.root, path, LARGEST_IGNORE_FILE)
            if isinstance(data, Notification):
                self._say(data)
                data = b""
            lines = data.decode("utf-8-sig", "surrogateescape").split("\n")
            self._read[path] = patterns(line.removesuffix("\r") for line in lines)
        return self._read[path]

    def _relative(self, real: str) -> str | None:
        if real == self.root:
            return ""
        top = self.root.rstrip("/") + "/"
        return real[len(top) :] if real.startswith(top) else None

    def _say(self, notification: Notification) -> None:
        self.notifications[notification] = None


def _prefix(relative: str) -> str:
    return f"{relative}/" if relative else ""


def _parents(relative: str) -> Iterator[tuple[str, str]]:
    """Yield each folder's prefix on the way down to `relative`, with the name of what is taken in it."""
    prefix = ""
    for name in relative.split("/") if relative else ():
        yield prefix, name
        prefix += f"{name}/"


def _is_foreign(prefix: str, names: set[str]) -> bool:
    """Whether a folder is a virtual environment or holds copies of code."""
    if "pyvenv.cfg" in names:
        return True
    return prefix.rstrip("/").rpartition("/")[2] in GENERATED and "__init__.py" not in names
