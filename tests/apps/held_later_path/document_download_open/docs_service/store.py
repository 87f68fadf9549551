from __future__ import annotations

from pathlib import Path


class DocumentStore:
    """Documents below one folder, addressed by relative name."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def find(self, name: str) -> Path | None:
        candidate = self.root / name
        if not str(candidate).startswith(str(self.root)):
            return None
        return candidate if candidate.suffix in {".pdf", ".txt"} or not candidate.suffix else None
