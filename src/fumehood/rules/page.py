"""How rules read: the page of one in Markdown, the list of all as text or JSON."""

from __future__ import annotations

import json
from textwrap import dedent
from typing import TYPE_CHECKING

from fumehood.rules.rule import HEADINGS, Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def render_page(rule: Rule) -> str:
    """One rule as Markdown."""
    why, fix, references = HEADINGS
    parts = [
        f"# {rule.id}\n\n{rule.title}.",
        _facts(rule),
        _introduction(rule),
        f"## {why}\n\n{rule.section(why)}",
        *_examples(rule),
        f"## {fix}\n\n{rule.section(fix)}{_by_machine(rule)}",
        "## Suppression\n\n"
        "Where the finding is accepted, say so on its line or right above the statement:\n\n"
        f"```python\n# fumehood: ignore[{rule.id}] -- why this is fine here\n```",
        f"## {references}\n\n{rule.section(references)}",
    ]
    return "\n\n".join(parts) + "\n"


def render_list(rules: Sequence[Rule]) -> str:
    """All rules as aligned columns of plain text."""
    rows = [("rule", "severity", "confidence", "CWE", "title")]
    rows += [(rule.id, rule.level.label, rule.confidence.label, _cwe(rule), rule.title) for rule in rules]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def render_list_json(rules: Sequence[Rule]) -> str:
    """All rules as a JSON list of objects."""
    return json.dumps([_record(rule) for rule in rules], indent=2, ensure_ascii=False) + "\n"


def _record(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "title": rule.title,
        "summary": rule.summary,
        "severity": rule.level.label,
        "security-severity": rule.severity,
        "confidence": rule.confidence.label,
        "cwe": list(rule.cwe),
        "owasp": list(rule.owasp),
        "since": rule.since,
        "url": rule.url,
    }


def _facts(rule: Rule) -> str:
    cwe = ", ".join(
        f"[CWE-{number}](https://cwe.mitre.org/data/definitions/{number}.html)" for number in rule.cwe
    )
    owasp = ", ".join(category.upper().replace("-", ":") for category in rule.owasp)
    severity = f"{rule.level.label} ({rule.severity:.1f})"
    return (
        "| severity | confidence | CWE | OWASP | since |\n"
        "| --- | --- | --- | --- | --- |\n"
        f"| {severity} | {rule.confidence.label} | {cwe} | {owasp} | {rule.since} |"
    )


def _introduction(rule: Rule) -> str:
    """All that the documentation says before its first heading."""
    return rule.doc.strip().split("\n## ", 1)[0].strip()


def _by_machine(rule: Rule) -> str:
    """What `fumehood fix` does, where the code is plain enough."""
    made = [("fumehood fix", rule.safe_fix), ("fumehood fix --unsafe", rule.unsafe_fix)]
    told = (f"`{command}` {what}." for command, what in made if what)
    return "".join(f"\n\n{sentence}" for sentence in told)


def _examples(rule: Rule) -> Iterator[str]:
    reported = [example for example in rule.examples if example.has_finding]
    silent = [example for example in rule.examples if not example.has_finding]
    if reported:
        yield "## Reported\n\nThe marked lines are."
        yield from map(_example, reported)
    if silent:
        yield "## Not reported"
        yield from map(_example, silent)


def _example(example: Example) -> str:
    blocks = (f"`{path}`\n\n{_code(path, text)}" for path, text in example.files.items())
    code = _code("app.py", example.code) if isinstance(example.code, str) else "\n\n".join(blocks)
    return f"**{example.title}**\n\n{code}"


def _code(path: str, text: str) -> str:
    language = "python" if path.endswith(".py") else ""
    return f"```{language}\n{dedent(text).strip()}\n```"


def _cwe(rule: Rule) -> str:
    return ", ".join(map(str, rule.cwe))
