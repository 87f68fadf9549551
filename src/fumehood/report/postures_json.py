"""How apps are configured as our own JSON, for scripts: the shape is documented in docs/config.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from fumehood.report.hostile import stable, uri, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.findings.finding import Location, Notification
    from fumehood.findings.posture import Control, Posture, Setting

SCHEMA: Final = 1


def render_postures_json(
    postures: Sequence[Posture], notifications: Sequence[Notification], *, version: str
) -> str:
    """The apps as indented ASCII JSON with a newline at the end."""
    document = {
        "schema": SCHEMA,
        "tool": {"name": "fumehood", "version": version},
        "apps": [_posture(one) for one in postures],
        "notifications": [_notification(one) for one in notifications],
    }
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def _posture(posture: Posture) -> dict[str, Any]:
    return {
        "name": stable(posture.name),
        "location": _location(posture.location),
        "stage": posture.stage,
        "routes": posture.routes,
        "settings": [_setting(one) for one in posture.settings],
        "controls": [_control(one) for one in posture.controls],
        "missing": [one.value for one in posture.missing],
    }


def _setting(setting: Setting) -> dict[str, Any]:
    return {
        "key": stable(setting.key),
        "value": stable(setting.value),
        "origin": stable(setting.origin),
        "certain": setting.certain,
        "location": None if setting.location is None else _location(setting.location),
    }


def _control(control: Control) -> dict[str, Any]:
    return {
        "protects": control.protects.value,
        "name": stable(control.name),
        "location": None if control.location is None else _location(control.location),
    }


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
        "path": None if notification.path is None else visible(notification.path),
        "line": notification.line,
    }
