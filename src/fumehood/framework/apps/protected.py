"""What protects one app, for its posture: controls seen, headers it sets, secrets from its environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.findings.posture import Control, Protection
from fumehood.flow.values import Unknown, options
from fumehood.framework.apps.controls import ControlSeen, is_for
from fumehood.framework.requests.response_headers import PROTECTING, HeaderSet

if TYPE_CHECKING:
    from fumehood.flow.values import Site
    from fumehood.framework.apps.effective import AppConfigured
    from fumehood.framework.observations import Observations

SHOWN: Final = {name: "-".join(part.capitalize() for part in name.split("-")) for name in PROTECTING}
ORDER: Final = list(Protection)


def controls_of(app: AppConfigured, seen: Observations) -> tuple[Control, ...]:
    """Each control once, where it is met first, by what it is good for."""
    found: dict[tuple[Protection, str], Control] = {}
    for control in sorted((*_seen(app, seen), *_headers(seen), *_from_environment(app)), key=_place):
        found.setdefault((control.protects, control.name), control)
    return tuple(sorted(found.values(), key=lambda one: (ORDER.index(one.protects), one.name)))


def _place(control: Control) -> tuple[str, int]:
    return ("", 0) if control.location is None else (control.location.path, control.location.line)


def _control(protects: Protection, name: str, at: Site) -> Control:
    return Control(protects, name, at.module.location(at.node))


def _seen(app: AppConfigured, seen: Observations) -> Iterator[Control]:
    for one in seen.of(ControlSeen):
        if is_for(one, app.app):
            yield _control(one.protects, one.name, one.site)


def _headers(seen: Observations) -> Iterator[Control]:
    for one in seen.of(HeaderSet):
        if one.name in PROTECTING:
            yield _control(Protection.HEADERS, f"`{SHOWN[one.name]}`, set by the app", one.site)


def _from_environment(app: AppConfigured) -> Iterator[Control]:
    """The secret key, if the environment has it."""
    for one in app.effective("SECRET_KEY"):
        for option in options(one.value):
            if isinstance(option, Unknown) and option.origin.startswith("$") and len(option.origin) > 1:
                yield _control(Protection.SECRETS, f"environment variable `{option.origin[1:]}`", one.at)
