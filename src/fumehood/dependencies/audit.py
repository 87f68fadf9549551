"""Asks pip-audit, in a process of its own, which versions have known vulnerabilities. The only place with a network.

pip-audit is started without pip's resolver on a list of exact versions, so that nothing is installed and no code of
a package runs; its documented options and JSON are what is relied on.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from fumehood.dependencies.advisory import Advisory
from fumehood.dependencies.pin import Pin
from fumehood.dependencies.program import AuditTrouble, Program, last_line, pip_audit

PATIENCE: Final = 120.0
"""Seconds for one audit."""
SOCKET: Final = 15
LARGEST: Final = 50_000_000
"""Characters of an answer that is read."""
MOST_NAMES: Final = 10
NAMED: Final = frozenset({"osv", "pypi"})
Versions = Mapping[tuple[str, str], tuple[Advisory, ...]]


@dataclass(frozen=True, slots=True)
class Auditor:
    """`service` is pip-audit's name of a database, "osv" or "pypi", or the address of an API like OSV's."""

    service: str = "osv"
    program: Program | None = None
    patience: float = PATIENCE

    def audit(self, pins: Iterable[Pin]) -> Versions:
        """The advisories by name and version; versions without any are left out. Raises AuditTrouble."""
        wanted = sorted({(pin.name, pin.version) for pin in pins if pin.version})
        if not wanted:
            return {}
        found: dict[tuple[str, str], tuple[Advisory, ...]] = {}
        with tempfile.TemporaryDirectory(prefix="fumehood-") as folder:
            program = self.program or pip_audit(Path(folder) / "packages", self.patience)
            for number, each in enumerate(_rounds(wanted)):
                listed = Path(folder) / f"{number}.txt"
                listed.write_text("".join(f"{name}=={version}\n" for name, version in each), "utf-8")
                found.update(_advisories(self._run(program, listed, folder)))
        return found

    def _run(self, program: Program, listed: Path, folder: str) -> str:
        arguments = ["--no-deps", "--disable-pip", "--requirement", str(listed), "--format", "json"]
        arguments += ["--aliases", "on", "--desc", "off", "--progress-spinner", "off"]
        arguments += ["--timeout", str(SOCKET)]
        named = [self.service] if self.service in NAMED else ["osv", "--osv-url", self.service]
        arguments += ["--vulnerability-service", *named]
        try:
            done = subprocess.run(  # noqa: S603 -- the command is ours, names and versions were parsed
                [*program.command, *arguments],
                cwd=folder,
                env=program.environment,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=self.patience,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise AuditTrouble(f"pip-audit did not answer within {self.patience:.0f} seconds") from None
        except OSError as error:
            raise AuditTrouble(f"pip-audit cannot be started: {error.strerror}") from None
        if not done.stdout.strip():
            raise AuditTrouble(f"pip-audit failed: {last_line(done.stderr)}")
        return done.stdout[:LARGEST]


def _rounds(wanted: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Lists in which each package has one version, as pip-audit wants them."""
    rounds: list[dict[str, str]] = []
    for name, version in wanted:
        free = next((one for one in rounds if name not in one), None)
        if free is None:
            rounds.append(free := {})
        free[name] = version
    return [list(one.items()) for one in rounds]


def _advisories(answer: str) -> dict[tuple[str, str], tuple[Advisory, ...]]:
    try:
        packages = json.loads(answer)["dependencies"]
        return {
            (str(one["name"]), str(one["version"])): tuple(map(_advisory, one["vulns"]))
            for one in packages
            if one.get("vulns")
        }
    except (ValueError, KeyError, TypeError, RecursionError):
        raise AuditTrouble("the answer of pip-audit was not understood") from None


def _advisory(said: Mapping[str, Any]) -> Advisory:
    names = sorted({str(name) for name in [said["id"], *said["aliases"]]}, key=_by_fame)
    return Advisory(tuple(names[:MOST_NAMES]), tuple(str(version) for version in said["fix_versions"]))


def _by_fame(name: str) -> tuple[bool, bool, str]:
    return not name.startswith("CVE-"), not name.startswith("GHSA-"), name
