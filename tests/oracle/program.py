"""A program of the oracle: its files, the module it is entered by, and the settings it is run under."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run finds outside of the program: environment variables and command-line arguments."""

    environment: Mapping[str, str] = field(default_factory=dict)
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Program:
    """A few modules; `main` is the dotted name of the one that is entered.

    A `decided` program behaves the same under every setting and uses nothing
    that the interpreter leaves open on purpose: there it has to know everything for certain.
    """

    files: Mapping[str, str]
    main: str
    settings: tuple[Setting, ...] = (Setting(),)
    decided: bool = True

    @property
    def path(self) -> str:
        """The file of the main module."""
        stem = self.main.replace(".", "/")
        return f"{stem}/__init__.py" if f"{stem}/__init__.py" in self.files else f"{stem}.py"

    def write(self, root: Path) -> None:
        """Write the files below a folder."""
        for name, text in self.files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def __str__(self) -> str:
        """All files, as they are kept under cases/."""
        kind = "decided" if self.decided else "undecided"
        files = "\n".join(
            f"# --- {name}\n{textwrap.indent(text, '    ')}" for name, text in self.files.items()
        )
        return f"{kind}, main {self.main}, settings {self.settings}\n{files}"
