"""What the launches of a workspace are as our own JSON, for scripts: the shape is documented in docs/launches.md."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from fumehood.regex import regex
from fumehood.report.hostile import stable, uri, visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fumehood.findings.finding import FlowStep, Location, Notification
    from fumehood.launch.launch import Launch, Target, Unresolved, Word

SCHEMA: Final = 1
SECRET: Final = regex(
    r"SECRET|PASSW|PASSPHRASE|TOKEN|CREDENTIAL|PRIVATE|SALT|DSN|(?:^|_)(?:API|ACCESS|SIGNING|ENCRYPTION|FERNET|AUTH)?_?KEYS?$|"
    r"(?:^|_)(?:PWD|PASS|AUTH|PAT)$",
    re.IGNORECASE,
)
"""Names of variables whose values are none of a report's business."""
PASSWORD_IN_URL: Final = regex(r"(?<=://)[^/\s@]*:[^/\s@]+@")


def render_launches_json(
    launches: Sequence[Launch], notifications: Sequence[Notification], *, version: str
) -> str:
    """The launches as indented ASCII JSON with a newline at the end."""
    document = {
        "schema": SCHEMA,
        "tool": {"name": "fumehood", "version": version},
        "launches": [_launch(launch) for launch in launches],
        "notifications": [_notification(notification) for notification in notifications],
    }
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def _launch(launch: Launch) -> dict[str, Any]:
    facts = ("host", "port", "workers", "debug", "reload", "preload")
    return {
        "name": stable(launch.name),
        "server": launch.server.value,
        "stage": launch.stage.value,
        "stage_reason": stable(launch.stage_reason),
        "certain": launch.certain,
        "target": None if launch.target is None else _target(launch.target),
        **{name: _word(getattr(launch, name)) for name in facts},
        "published": [_shown(word) for word in launch.published],
        "command": _word(launch.command),
        "arguments": [_word(word) for word in launch.arguments],
        "environment": _environment(launch.environment),
        "folder": _path(launch.folder),
        "search": [visible(folder) for folder in launch.search],
        "chain": [_step(step) for step in launch.chain],
        "unresolved": [_unresolved(one) for one in launch.unresolved],
    }


def _target(target: Target) -> dict[str, Any]:
    return {
        "kind": target.kind.value,
        "name": stable(target.name),
        "attribute": None if target.attribute is None else stable(target.attribute),
        "call": None if target.call is None else stable(target.call),
        "path": _path(target.path),
        "uri": None if target.path is None else uri(target.path),
        "written": _word(target.written),
    }


def _environment(environment: Mapping[str, Word]) -> dict[str, Any]:
    return {stable(name): _variable(name, environment[name]) for name in sorted(environment)}


def _variable(name: str, word: Word) -> dict[str, Any]:
    shown = _shown(word)
    return {**shown, "text": None} if SECRET.search(name) else shown


def _word(word: Word | None) -> dict[str, Any] | None:
    return None if word is None else _shown(word)


def _shown(word: Word) -> dict[str, Any]:
    return {
        "text": PASSWORD_IN_URL.sub("***@", stable(word.text)),
        "missing": [stable(name) for name in word.missing],
        "location": _location(word.location),
    }


def _step(step: FlowStep) -> dict[str, Any]:
    return {"note": stable(step.note), "location": _location(step.location)}


def _unresolved(one: Unresolved) -> dict[str, Any]:
    return {"what": one.what, "reason": stable(one.reason), "location": _location(one.location)}


def _location(location: Location) -> dict[str, Any]:
    return {
        "path": visible(location.path),
        "uri": uri(location.path),
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }


def _notification(notification: Notification) -> dict[str, Any]:
    return {
        "id": notification.id,
        "level": notification.level.value,
        "message": stable(notification.message),
        "path": _path(notification.path),
        "uri": None if notification.path is None else uri(notification.path),
        "line": notification.line,
    }


def _path(path: str | None) -> str | None:
    return None if path is None else visible(path)
