"""How somebody else's words are put into our sentences: safe to print, with the nearest valid name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 200


def printable(text: str, limit: int = LONGEST) -> str:
    """Escape what could drive a terminal or break the line, and cut what is too long."""
    shown = text if len(text) <= limit else text[:limit] + "…"
    if shown.isprintable():
        return shown
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)


def unknown_name(kind: str, word: str, known: Iterable[str]) -> str:
    """Say that `word` is no `kind` and which valid name comes nearest, or all of them when none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 -- slow to load, needed only after a mistake

    names = sorted(known)
    near = get_close_matches(printable(word).lower(), names, n=1, cutoff=0.5)
    said = f"unknown {kind} '{printable(word)}'"
    if near:
        return f"{said}; did you mean '{near[0]}'?"
    return f"{said}; known: {', '.join(names)}" if names else said
