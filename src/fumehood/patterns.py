"""What a gitignore-style pattern means: whether it is valid, and what it is from another folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pathspec import GitIgnoreSpec


def compile_patterns(patterns: Sequence[str]) -> GitIgnoreSpec:
    """A matcher of paths relative to the repository root; ValueError names an invalid pattern."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 -- 50 ms that only a pattern is worth

    for pattern in patterns:
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError as error:
            raise ValueError(f"not a valid pattern: {printable(pattern)}") from error
    return GitIgnoreSpec.from_lines(patterns)


def anchored(pattern: str, prefix: str) -> str:
    """A pattern of the folder `prefix` as it reads at the root, as git reads a .gitignore further down."""
    if not prefix:
        return pattern
    negation, bare = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    anywhere = "" if "/" in bare.rstrip("/") else "**/"
    return f"{negation}/{_escaped(prefix)}/{anywhere}{bare.lstrip('/')}"


def _escaped(path: str) -> str:
    return "".join(f"\\{c}" if c in "*?[]\\!#" else c for c in path)
