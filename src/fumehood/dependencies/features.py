"""Features that advisories about Flask, Werkzeug and Jinja2 are about, where a use of them can be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Feature:
    """`what` names it in a sentence; a call of one of `calls` uses it, or a server with the debugger does."""

    what: str
    advisories: tuple[str, ...]
    calls: tuple[str, ...] = ()
    debugger: bool = False


SANDBOX: Final = ("jinja2.sandbox.SandboxedEnvironment", "jinja2.sandbox.ImmutableSandboxedEnvironment")

FEATURES: Final = (
    # https://github.com/advisories/GHSA-2g68-c3qc-8985
    Feature("Werkzeug's debugger", ("CVE-2024-34069",), debugger=True),
    # https://github.com/advisories/GHSA-f9vj-2wh5-fj8j; https://github.com/advisories/GHSA-hgf8-39gv-g3f2
    Feature(
        "`safe_join` or `send_from_directory`",
        ("CVE-2024-49766", "CVE-2025-66221", "CVE-2026-21860"),
        (
            "flask.send_from_directory",
            "werkzeug.utils.send_from_directory",
            "werkzeug.utils.safe_join",
            "werkzeug.security.safe_join",
        ),
    ),
    # https://github.com/advisories/GHSA-q2x7-8rv6-6q7h; https://github.com/advisories/GHSA-cpwx-vrp4-4pq7
    Feature(
        "Jinja2's sandbox", ("CVE-2024-56326", "CVE-2025-27516", "CVE-2019-10906", "CVE-2016-10745"), SANDBOX
    ),
)
