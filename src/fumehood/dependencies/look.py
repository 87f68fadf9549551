"""From a workspace's manifests to the requirements that have known vulnerabilities, project by project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from fumehood.dependencies.advisory import Advisory, VulnerableRequirement
from fumehood.dependencies.audit import Auditor, Versions
from fumehood.dependencies.pin import Pin
from fumehood.dependencies.program import AuditTrouble
from fumehood.dependencies.project_pins import exact, pins_of
from fumehood.dependencies.severities import rated
from fumehood.launch.deployment import Deployment

Found = Mapping[str, tuple[VulnerableRequirement, ...]]
NOT_AUDITED = "not-audited"


def look_up(
    deployment: Deployment, homes: Iterable[str], auditor: Auditor, severity: Callable[[str], str]
) -> Found:
    """The vulnerable requirements by the folder of their project. Trouble with the audit is a notification."""
    written = {home: exact(pins_of(deployment, home)) for home in sorted(set(homes))}
    pins = [pin for entries in written.values() for _, pin in entries]
    if not pins:
        deployment.say(
            NOT_AUDITED, "", "No requirement or lock file names an exact version, so nothing was audited"
        )
        return {}
    try:
        known = auditor.audit(pins)
    except AuditTrouble as trouble:
        deployment.say(NOT_AUDITED, "", f"The requirements were not audited: {trouble}")
        return {}
    known = {key: tuple(rated(one, severity) for one in advisories) for key, advisories in known.items()}
    return {home: tuple(_vulnerable(entries, known)) for home, entries in written.items()}


def _vulnerable(entries: list[tuple[Pin, Pin]], known: Versions) -> Iterable[VulnerableRequirement]:
    for written, pin in entries:
        advisories: tuple[Advisory, ...] = known.get((pin.name, pin.version or ""), ())
        if advisories:
            yield VulnerableRequirement(written, pin, advisories)
