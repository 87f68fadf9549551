"""Whether text that could keep Python's parser busy for minutes is safe to parse, tried in a disposable process.

The parser takes quadratic time for dotted names in imports and for fields of f-strings (3.11 to 3.13, measured): a
megabyte of `import a.a.a…` takes five minutes. No real module comes near the bounds below which nothing is tried.
"""

from __future__ import annotations

import sys

SECONDS = 5
"""Processor time that parsing one file may take, so that a busy machine does not change the result."""
_PATIENCE = 60
_HARMLESS = 65_536
_LONGEST_LINE = 16_384
_LARGEST = 500_000
_CHILD = """
import gc, os, sys
try:
    from resource import RLIMIT_CPU, setrlimit
    setrlimit(RLIMIT_CPU, ({seconds}, {seconds}))
except ImportError:
    pass
gc.disable()
try:
    compile(sys.stdin.buffer.read().decode(), "trial", "exec", 0x400)
except Exception:
    pass
os._exit(0)
"""


def is_costly(text: str) -> bool:
    """Whether text is so long, in all or in one logical line, that parsing may take more than a few seconds."""
    if len(text) <= _HARMLESS:
        return False
    return len(text) > _LARGEST or any(
        len(line) > _LONGEST_LINE for line in text.replace("\\\n", "").split("\n")
    )


def survives(text: str, seconds: int = SECONDS) -> bool:
    """Whether a process of its own parses the text (or finds it broken) in time and without crashing."""
    import subprocess  # noqa: PLC0415 -- 10 ms that hardly any scan needs

    if not sys.executable:
        return True
    command = [sys.executable, "-I", "-S", "-W", "ignore", "-c", _CHILD.format(seconds=seconds)]
    data = text.encode("utf-8", "replace")
    try:
        done = subprocess.run(  # noqa: S603 -- our own Python and our own program; the text is only compiled
            command, input=data, timeout=_PATIENCE, check=False, capture_output=True
        )
    except subprocess.TimeoutExpired:
        return False
    except OSError:
        return True
    return done.returncode == 0
