"""Compare a report with the file it must equal, or write that file: `make accept`."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "golden"


def assert_golden(name: str, text: str) -> None:
    """`FUMEHOOD_ACCEPT=1` rewrites the file; look at the difference before you commit it."""
    file = FOLDER / name
    data = text.encode("utf-8")
    if os.environ.get("FUMEHOOD_ACCEPT") == "1":
        file.write_bytes(data)
    assert file.read_bytes().decode("utf-8") == text
