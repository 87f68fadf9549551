"""One scanned file as Python sees it: text, tree, lines and locations; read and parsed once."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, field
from typing import Final

from fumehood.findings.finding import Location
from fumehood.regex import regex

NAME: Final = regex(r"[^\W\d]\w*")


@dataclass(slots=True, eq=False)
class Module:
    """A parsed file. `path` is relative to the repository root; identity is the object's."""

    path: str
    text: str
    tree: ast.Module
    lines: list[str] = field(init=False)
    _names: frozenset[str] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Split as the compiler does: form feeds and Unicode separators do not end a line."""
        self.lines = self.text.split("\n")

    @property
    def names(self) -> frozenset[str]:
        """All names and words in the text, those in comments and literals too."""
        if self._names is None:
            self._names = frozenset(map(sys.intern, NAME.findall(self.text)))
        return self._names

    def location(self, node: ast.expr | ast.stmt | ast.keyword) -> Location:
        """Where a node stands, in 1-based code-point columns."""
        end_line = node.end_lineno or node.lineno
        end_offset = node.end_col_offset or node.col_offset
        return Location(
            self.path,
            node.lineno,
            self._column(node.lineno, node.col_offset),
            end_line,
            self._column(end_line, end_offset),
        )

    def _column(self, line: int, offset: int) -> int:
        """Turn the compiler's UTF-8 byte offset into a 1-based code-point column."""
        text = self.lines[line - 1]
        if text.isascii():
            return offset + 1
        return len(text.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")) + 1
