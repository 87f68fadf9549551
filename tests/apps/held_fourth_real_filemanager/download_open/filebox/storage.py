from __future__ import annotations

import os
from pathlib import Path


class Storage:
    def __init__(self, root: str) -> None:
        self.root = Path(root).resolve()

    def read_bytes(self, relative: str) -> bytes:
        target = os.path.join(self.root, relative)
        with open(target, "rb") as handle:  # finding: path-traversal
            return handle.read()

    def folders(self) -> list[str]:
        return sorted(p.name for p in self.root.iterdir() if p.is_dir())
