"""How text becomes a tree, and what is said of text that does not."""

from __future__ import annotations

import ast
import gc
import warnings
from typing import TYPE_CHECKING

from fumehood.project.dialect import newer_python, python_2, running
from fumehood.project.notice import notice
from fumehood.project.trial import SECONDS, is_costly, survives

if TYPE_CHECKING:
    from fumehood.findings.finding import Notification


def parse(path: str, text: str, seconds: int = SECONDS) -> ast.Module | Notification:
    """Return the tree, or what is wrong: nothing that a file contains raises, prints, crashes or hangs."""
    if is_costly(text) and not survives(text, seconds):
        message = f"takes Python more than {seconds} s to parse, or crashes it, so it is not scanned"
        return notice("limit-reached", path, message)
    try:
        return _tree(text)
    except SyntaxError as error:
        return _broken(path, text, error)
    except (RecursionError, MemoryError):
        return notice("limit-reached", path, "nested too deeply for Python to parse, so it is not scanned")
    except (ValueError, OverflowError) as error:
        return notice("syntax-error", path, f"cannot be parsed: {error}")


def _tree(text: str) -> ast.Module:
    """Parse without garbage collection, which would visit every new node again and again.

    Trees hold no cycles, so what is frozen here is still freed when nobody refers to it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def _broken(path: str, text: str, error: SyntaxError) -> Notification:
    line = error.lineno or None
    said = error.msg or "invalid syntax"
    excerpt = _line(text, line)
    if newer := newer_python(said, excerpt):
        version, feature = newer
        message = f"needs Python {version} ({feature}), but this is Python {running()}, so it is not scanned"
        return notice("newer-python-file", path, message, line=line)
    if construct := python_2(said, excerpt):
        return notice(
            "python-2-file", path, f"written for Python 2 ({construct}), so it is not scanned", line=line
        )
    return notice("syntax-error", path, f"syntax error, so it is not scanned: {said}", line=line)


def _line(text: str, line: int | None) -> str:
    lines = text.split("\n")
    return lines[line - 1] if line and line <= len(lines) else ""
