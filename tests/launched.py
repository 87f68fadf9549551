"""What tests of rules about launches say: what the launches of some files come to in their code."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fumehood.framework.observations import Observations
from fumehood.framework.walks.walk import Walk
from fumehood.launch.follow import follow
from fumehood.launch.workspace import launches
from fumehood.project.discover import discover
from fumehood.project.imports import ImportIndex
from fumehood.settings import Settings
from tests.support import write


def launched_of(root: Path, files: Mapping[str, str]) -> Observations:
    """All launches of a small project, each followed to its code; nothing may be notified."""
    write(root, files)
    found, said = launches(Settings(root=root, paths=(root,)))
    workspace = discover(root, [root])
    index, every = ImportIndex(workspace.paths), set(workspace.paths)

    def make_walk(environment: Mapping[str, str]) -> Walk:
        return Walk(index, workspace.module, every, every, environment)

    followed = [follow(launch, index, make_walk, set()) for launch in found]
    assert [*said, *(one for _, notifications in followed for one in notifications)] == []
    return Observations([launched for launched, _ in followed])
