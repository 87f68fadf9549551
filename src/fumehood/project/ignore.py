"""What a gitignore file says about a path, as git reads it (but for sets that span a slash).

Not pathspec: its regular expressions backtrack, and `*a*a*a*a*a*a*b` in a hostile `.gitignore` takes it 42 seconds for
one file name. Here, what a `*` or `**` has matched is never tried a second way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from fumehood.regex import regex

_SPECIAL = regex(r"[*?\[\\]")
_CLASSES = {
    "alnum": "a-zA-Z0-9", "alpha": "a-zA-Z", "blank": r" \t", "digit": "0-9", "lower": "a-z", "upper": "A-Z",
    "space": r"\s", "xdigit": "0-9a-fA-F", "punct": r"!-/:-@\[-`{-~", "cntrl": r"\x00-\x1f\x7f",
    "graph": "!-~", "print": " -~",
}  # fmt: skip


@dataclass(slots=True)
class Patterns:
    """The patterns of one file, for paths relative to the file's folder; a later pattern beats an earlier one.

    A verdict is `2 * position + (1 if ignored)`, or -1 if no pattern fits, so that the greatest one decides.
    """

    _names: dict[tuple[str, bool], int] = field(default_factory=dict)
    _paths: dict[tuple[str, bool], int] = field(default_factory=dict)
    _name_globs: list[tuple[re.Pattern[str], bool, int]] = field(default_factory=list)
    _path_globs: list[tuple[re.Pattern[str], bool, int]] = field(default_factory=list)
    _known: dict[tuple[str, bool], int] = field(default_factory=dict)

    def add(self, line: str, position: int) -> None:
        """Take in one line of the file; blank lines, comments and what git calls invalid are nothing."""
        negated = line.startswith("!")
        pattern = _trimmed(line[1:] if negated else line)
        if line.startswith("#") or not pattern.strip("/"):
            return
        only_folders = pattern.endswith("/")
        pattern = pattern[:-1] if only_folders else pattern
        self._store(pattern, only_folders, 2 * position + (not negated))

    def _store(self, pattern: str, only_folders: bool, verdict: int) -> None:
        rooted = "/" in pattern
        pattern = pattern.removeprefix("/")
        if not _SPECIAL.search(pattern):
            exact = self._paths if rooted else self._names
            exact[pattern, True] = verdict
            if not only_folders:
                exact[pattern, False] = verdict
        elif regex := _regex(pattern):
            (self._path_globs if rooted else self._name_globs).append((regex, only_folders, verdict))

    def ignores(self, path: str, name: str, is_folder: bool) -> bool | None:
        """Whether the entry `path`, whose last part is `name`, is ignored; None if nothing is said about it.

        Only the entry itself is judged: whoever walks does not enter an ignored folder.
        """
        verdict = self._by_name(name, is_folder)
        verdict = max(verdict, self._paths.get((path, is_folder), -1))
        for glob, only_folders, mine in self._path_globs:
            if mine > verdict and (is_folder or not only_folders) and glob.fullmatch(path):
                verdict = mine
        return None if verdict < 0 else bool(verdict & 1)

    def _by_name(self, name: str, is_folder: bool) -> int:
        """Judge by name alone: most patterns do, and most names occur often, so the verdict is remembered."""
        if (known := self._known.get((name, is_folder))) is not None:
            return known
        verdict = self._names.get((name, is_folder), -1)
        for glob, only_folders, mine in self._name_globs:
            if mine > verdict and (is_folder or not only_folders) and glob.fullmatch(name):
                verdict = mine
        self._known[name, is_folder] = verdict
        return verdict


def patterns(lines: Iterable[str]) -> Patterns:
    """Read the lines of one gitignore file."""
    made = Patterns()
    for position, line in enumerate(lines):
        made.add(line, position)
    return made


def _trimmed(line: str) -> str:
    """Drop trailing spaces but one that a backslash keeps."""
    stripped = line.rstrip(" ")
    backslashes = len(stripped) - len(stripped.rstrip("\\"))
    return f"{stripped} " if backslashes % 2 and stripped != line else stripped


def _regex(pattern: str) -> re.Pattern[str] | None:
    """Translate a whole pattern: blocks of folders with `**` between them."""
    segments = pattern.split("/")
    translated = [None if segment == "**" else _segment(segment) for segment in segments]
    if any(one == "" for one in translated):
        return None
    blocks: list[list[str]] = [[]]
    for one in translated:
        if one is not None:
            blocks[-1].append(one)
        elif blocks[-1] or len(blocks) == 1:
            blocks.append([])
    return re.compile(_joined(["/".join(block) for block in blocks]))


def _joined(blocks: list[str]) -> str:
    """Join blocks so that each `**` takes as little as it can and never reconsiders; the last takes what is left."""
    first, *rest = blocks
    if not rest:
        return first
    *middle, last = rest
    text = f"{first}/" if first else ""
    text += "".join(f"(?>(?:[^/]+/)*?{block}/)" for block in middle)
    return text + (f"(?:[^/]+/)*{last}" if last else r"[\s\S]+")


def _segment(glob: str) -> str:
    """Translate what stands between two slashes; the empty string if it cannot match anything."""
    pieces = [""]
    at = 0
    while at < len(glob):
        char = glob[at]
        if char == "*":
            if pieces[-1] or len(pieces) == 1:
                pieces.append("")
            at += 1
            continue
        piece, at = _one(glob, at)
        if not piece:
            return ""
        pieces[-1] += piece
    return _starred(pieces)


def _starred(pieces: list[str]) -> str:
    """Put `*` between pieces of fixed length, each found at the first place it fits."""
    first, *rest = pieces
    if not rest:
        return first
    *middle, last = rest
    found = "".join(f"(?>[^/]*?{piece})" for piece in middle)
    return f"{first}{found}[^/]*{last}"


def _one(glob: str, at: int) -> tuple[str, int]:
    """Translate the one character that the pattern describes at `at`, and say where the next one starts."""
    match glob[at]:
        case "?":
            return "[^/]", at + 1
        case "\\":
            return (re.escape(glob[at + 1]), at + 2) if at + 1 < len(glob) else ("", at + 1)
        case "[":
            return _bracket(glob, at + 1)
        case char:
            return re.escape(char), at + 1


def _bracket(glob: str, at: int) -> tuple[str, int]:
    """Translate a character set; the empty string if it is never closed."""
    negated = glob[at : at + 1] in ("!", "^")
    at += negated
    start = at
    members = ""
    while at < len(glob) and (glob[at] != "]" or at == start):
        piece, at = _member(glob, at)
        members += piece
    if at >= len(glob):
        return "", at
    if not members:
        return ("[^/]" if negated else "(?!)"), at + 1
    return f"(?!/)[{'^' if negated else ''}{members}]", at + 1


def _member(glob: str, at: int) -> tuple[str, int]:
    """Translate one member of a character set: a named class, a range or a character."""
    if glob.startswith("[:", at) and (end := glob.find(":]", at)) > 0:
        return _CLASSES.get(glob[at + 2 : end], ""), end + 2
    low, at = _literal(glob, at)
    if glob[at : at + 1] != "-" or glob[at + 1 : at + 2] in ("]", ""):
        return re.escape(low), at
    high, at = _literal(glob, at + 1)
    return (f"{re.escape(low)}-{re.escape(high)}" if low <= high else ""), at


def _literal(glob: str, at: int) -> tuple[str, int]:
    at += glob[at] == "\\" and at + 1 < len(glob)
    return glob[at], at + 1
