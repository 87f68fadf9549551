"""What tests of launches say: the launches of some files, each in one line."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path

from fumehood.launch.collect import collect
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.reader import Reader
from fumehood.launch.readers.registry import may_be_deployment
from fumehood.project.imports import ImportIndex


def deployment_of(root: Path, files: Mapping[str, str | bytes]) -> Deployment:
    """Write files below `root` and look at them as scan.py does."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else textwrap.dedent(content).lstrip("\n").encode()
        target.write_bytes(data)
    return deployment_at(root)


def deployment_at(root: Path) -> Deployment:
    """The deployment files in a folder."""
    paths = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    code = [path for path in paths if path.endswith((".py", ".wsgi"))]
    wanted = tuple(path for path in paths if may_be_deployment(path.rpartition("/")[2]))
    return Deployment(root.resolve(), wanted, ImportIndex(code), lambda _path, _environment: {})


def processes_of(reader: Reader, path: str, deployment: Deployment) -> list[Process | Launch]:
    """What one reader makes of one file."""
    assert reader.wants(path)
    document = deployment.document(path)
    assert document is not None
    return list(reader.read(document, deployment))


def launches_of(root: Path, files: Mapping[str, str | bytes], *, said: bool = False) -> list[str]:
    """The launches of some files as lines; nothing may be notified unless that is `said` to be expected."""
    deployment = deployment_of(root, files)
    found = [summary(launch) for launch in collect(deployment)]
    assert said or deployment.notifications == []
    return found


def summary(launch: Launch) -> str:
    """`Dockerfile:3 web: gunicorn app:create_app() -> shop/app.py on 0.0.0.0:80 workers=2 deployed`."""
    step = launch.chain[0].location
    parts = [f"{step.path}:{step.line} {launch.name}: {launch.server.value}"]
    if (target := launch.target) is not None:
        call = "" if target.call is None else f"({target.call})"
        name = target.name + (f":{target.attribute}{call}" if target.attribute else "")
        parts.append(f"{name} -> {target.path or '?'}")
    if launch.host or launch.port:
        parts.append(f"on {shown(launch.host)}:{shown(launch.port)}")
    parts += [
        f"{name}={value.text}"
        for name in ("workers", "debug", "reload", "preload")
        if (value := getattr(launch, name)) is not None
    ]
    parts += ["maybe"] * (not launch.certain)
    parts.append(launch.stage.value)
    parts += [f"?{one.what}" for one in launch.unresolved]
    return " ".join(parts)


def shown(word: Word | None) -> str:
    """A word, or nothing."""
    return "" if word is None else word.text
