"""A workspace of manifests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fumehood.launch.deployment import Deployment
from fumehood.project.imports import ImportIndex


def deployment(root: Path, files: Mapping[str, str]) -> Deployment:
    """What readers ask about some files, which are written as they are."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Deployment(root.resolve(), (), ImportIndex(()), lambda _path, _environment: {})
