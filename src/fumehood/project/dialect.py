"""Which Python a file that does not parse is written for, by what the compiler says and the line it says it of."""

from __future__ import annotations

import re
import sys

_WIDEST = 500  # characters of a line that are looked at

# (Python needed, feature, in the compiler's message, in the line)
_NEWER = (
    ((3, 13), "type parameter default", "", r"^\s*(?:(?:async\s+)?def|class|type)\s+\w+\s*\[[^\]]*=[^\]]*\]"),
    ((3, 12), "type parameters", "", r"^\s*(?:(?:async\s+)?def|class)\s+\w+\s*\["),
    ((3, 12), "type statement", "", r"^\s*type\s+\w+\s*(?:\[[^\]]*\])?\s*="),
    (
        (3, 12),
        "backslash in an f-string's braces",
        r"f-string expression part cannot include a backslash",
        "",
    ),
    ((3, 12), "comment in an f-string's braces", r"f-string expression part cannot include '#'", ""),
    (
        (3, 12),
        "quotes nested in an f-string",
        r"^f-string",
        r"""[fF][rR]?(["'])[^"']*\{[^{}]*\1[^{}]*\1[^{}]*\}""",
    ),
    ((3, 12), "f-string over several lines", r"^unterminated string", r"""[fF][rR]?(["'])[^"']*\{[^{}]*$"""),
    ((3, 14), "template string", r"^invalid syntax", r"""\b(?:[tT][rR]?|[rR][tT])["']"""),
    (
        (3, 14),
        "except without parentheses",
        r"^multiple exception types",
        r"^\s*except\b\*?.*,\s*(?:\w+\.)*[A-Z]\w*\s*:",
    ),
    ((3, 15), "unpacking in a comprehension", r"unpacking cannot be used in", ""),
    ((3, 15), "lazy import", r"^invalid syntax", r"^\s*lazy\s+(?:import|from)\b"),
)

# (construct, in the compiler's message, in the line)
_PYTHON_2 = (
    ("print statement", r"Missing parentheses in call to 'print'", ""),
    ("exec statement", r"Missing parentheses in call to 'exec'", ""),
    ("except with a comma", r"^multiple exception types", ""),
    ("octal number with a leading zero", r"^leading zeros in decimal", ""),
    ("tuple parameter", r"parameters cannot be parenthesized", ""),
    ("tabs mixed with spaces", r"^inconsistent use of tabs", ""),
    ("long integer", r"^invalid (?:decimal|hexadecimal) literal", r"\b(?:0[xX][\da-fA-F]+|\d+)[lL]\b"),
    ("backquotes", r"^invalid syntax", r"`[^`]+`"),
    ("<> operator", r"^invalid syntax", r"<>"),
    ("ur string", r"^invalid syntax", r"""\b[uU][rR]["']"""),
    ("raise with a comma", r"^invalid syntax", r"^\s*raise\s+[\w.]+\s*,"),
)


def running() -> str:
    """The running Python as users write it: `3.12`."""
    return ".".join(map(str, sys.version_info[:2]))


def newer_python(
    message: str, line: str, version: tuple[int, int] = sys.version_info[:2]
) -> tuple[str, str] | None:
    """Return the Python that a line needs and for what, if `version` is older; None if that is not recognised."""
    for needed, feature, in_message, in_line in _NEWER:
        if version < needed and re.search(in_message, message) and re.search(in_line, line[:_WIDEST]):
            return ".".join(map(str, needed)), feature
    return None


def python_2(message: str, line: str) -> str | None:
    """Name what only Python 2 understands in a line; None if nothing is recognised."""
    for construct, in_message, in_line in _PYTHON_2:
        if re.search(in_message, message) and re.search(in_line, line[:_WIDEST]):
            return construct
    return None
