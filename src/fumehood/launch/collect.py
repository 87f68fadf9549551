"""From deployment files to launches: each is read, its processes' commands followed, servers recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from fumehood.findings.finding import Level, Notification
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.launch import Launch, Stage
from fumehood.launch.process import Process
from fumehood.launch.readers.reader import Reader
from fumehood.launch.readers.registry import READERS
from fumehood.launch.stage import is_for_development

MOST_LAUNCHES = 2_000
"""More than any repository has; a generated file full of services is cut here, with a notification."""


def collect(deployment: Deployment, readers: Iterable[Reader] = READERS) -> tuple[Launch, ...]:
    """All launches of a workspace in order; trouble becomes notifications of `deployment`."""
    found: list[Launch] = []
    others: list[Launch] = []
    for path in deployment.paths:
        for reader in readers:
            if reader.wants(path) and _has_words(reader, path, deployment):
                (others if reader.fallback else found).extend(_read(reader, path, deployment))
        if len(found) + len(others) > MOST_LAUNCHES:
            deployment.say("limit-reached", path, f"More than {MOST_LAUNCHES} launches; the rest is left out")
            break
    reached = {path for launch in found for path in _reached(launch)}
    found += [launch for launch in others if launch.path not in reached]
    found = [_placed(launch, deployment) for launch in found]
    return tuple(sorted(dict.fromkeys(found[:MOST_LAUNCHES]), key=lambda launch: launch.sort_key))


def _placed(launch: Launch, deployment: Deployment) -> Launch:
    """Nothing in a folder for development is deployed, whatever its name says, and no stage that others pass over."""
    if launch.stage is not Stage.DEVELOPMENT and is_for_development(deployment.below_target(launch.path)):
        reason = f"`{launch.path}` is in a folder for development"
        return replace(launch, stage=Stage.DEVELOPMENT, stage_reason=reason)
    built = deployment.built.get(launch.path)
    if launch.stage is Stage.DEPLOYED and built and launch.name not in {_stage_name(one) for one in built}:
        reason = f"what is deployed is another stage of `{launch.path}`: {', '.join(sorted(built))}"
        return replace(launch, stage=Stage.UNKNOWN, stage_reason=reason)
    return launch


def _stage_name(name: str) -> str:
    """What the reader of Dockerfiles calls a stage; one without a name has its number."""
    return "image" if name.isdecimal() else f"stage {name}"


def _reached(launch: Launch) -> Iterator[str]:
    """The files that a launch leads to: where its facts are written, and the script that it loads."""
    words = [launch.host, launch.port, launch.workers]
    if launch.target is not None:
        words.append(launch.target.written)
        yield launch.target.path or ""
    yield from (word.location.path for word in words if word is not None)


def _has_words(reader: Reader, path: str, deployment: Deployment) -> bool:
    if not reader.words:
        return True
    data = deployment.content(path, sure=reader.is_sure(path)) or b""
    return any(word in data for word in reader.words)


def _read(reader: Reader, path: str, deployment: Deployment) -> list[Launch]:
    """The launches of one file, as far as it could be read."""
    found: list[Launch] = []
    document = deployment.document(path, sure=reader.is_sure(path))
    if document is None:
        return found
    try:
        for one in reader.read(document, deployment):
            found += [one] if isinstance(one, Launch) else _started(one, deployment)
            if len(found) > MOST_LAUNCHES:
                break
    except Unreadable as error:
        reason = f"cannot be read as {reader.kind}: {error.reason}"
        deployment.say("unreadable-deployment-file", path, reason, error.line)
    except Exception as error:
        message = (
            f"The reader of {reader.kind} failed ({type(error).__name__}: {error}); its launches are missing"
        )
        deployment.notifications.append(Notification("reader-failed", message, Level.ERROR, path))
    return found


def _started(process: Process, deployment: Deployment) -> Iterator[Launch]:
    # Most scans meet no process: the shell, the servers' options and their parsers are loaded with the first.
    from fumehood.launch.commands import commands  # noqa: PLC0415
    from fumehood.launch.programs.programs import launches_of  # noqa: PLC0415

    for command in commands(process, deployment):
        yield from launches_of(command, deployment)
