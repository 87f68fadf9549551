"""What is written from the rules, the options and results of tests: pages under docs/ and tables in the README."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fumehood.options import OPTIONS, Front, Option
from fumehood.rules.page import render_page
from fumehood.rules.registry import all_rules
from tools.github_table import github_page
from tools.lab_table import behaviour_page

if TYPE_CHECKING:
    from fumehood.rules.rule import Rule

ROOT = Path(__file__).parents[1]
MARKER = re.compile(r"(<!-- (?P<name>[a-z-]+): written by `make docs` -->\n).*?(<!-- end -->)", re.S)


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Write what is stale, or with `--check` only name it and return 1."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="name stale files instead of writing them")
    check = parser.parse_args(arguments).check
    wanted = wanted_files(root, all_rules())
    changed = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
    gone = sorted(set((root / "docs/rules").glob("*.md")) - set(wanted))
    for path in changed + gone:
        print(f"{path.relative_to(root)} is {'stale; run make docs' if check else 'updated'}")
    if check:
        return int(bool(changed or gone))
    _write({path: wanted[path] for path in changed}, gone)
    return 0


def wanted_files(root: Path, rules: Sequence[Rule]) -> Mapping[Path, str]:
    """Every generated file with the text it should have."""
    readme = root / "README.md"
    tables = {
        "rules": rule_table(rules),
        "inputs": option_table(Front.INPUT),
        "options": option_table(Front.FLAG | Front.KEY),
    }
    pages = {root / f"docs/rules/{rule.id}.md": render_page(rule) for rule in rules}
    pages |= {root / "docs/behaviour.md": behaviour_page(), root / "docs/github.md": github_page()}
    fixes = root / "docs/fixes.md"
    if fixes.exists():
        pages |= {fixes: filled(fixes.read_text("utf-8"), {"fixes": fix_table(rules)})}
    return {**pages, readme: filled(readme.read_text("utf-8"), tables)}


def _write(texts: Mapping[Path, str], gone: Sequence[Path]) -> None:
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for path in gone:
        path.unlink()


def filled(text: str, tables: Mapping[str, str]) -> str:
    """The text with each table between its markers; an unknown marker is a KeyError."""
    return MARKER.sub(lambda found: f"{found[1]}\n{tables[found['name']]}\n{found[3]}", text)


def rule_table(rules: Sequence[Rule]) -> str:
    rows = [
        f"| [`{rule.id}`](docs/rules/{rule.id}.md) | {rule.title} | {rule.level.label} |" for rule in rules
    ]
    return "\n".join(["| rule | finds | severity |", "|---|---|---|", *rows, ""])


def fix_table(rules: Sequence[Rule]) -> str:
    """What `fumehood fix` does about the findings of each rule that has fixes."""
    rows = [
        f"| [`{rule.id}`](rules/{rule.id}.md) | {_cell(rule.safe_fix)} | {_cell(rule.unsafe_fix)} |"
        for rule in rules
        if rule.safe_fix or rule.unsafe_fix
    ]
    return "\n".join(["| rule | `fumehood fix` | only with `--unsafe` |", "|---|---|---|", *rows, ""])


def _cell(text: str) -> str:
    """A text in a table, where a bar ends the cell also within code."""
    return text.replace("|", r"\|")


def option_table(fronts: Front) -> str:
    """The options that all or some of `fronts` have, with what they are when nobody says anything."""
    shown = [option for option in OPTIONS if option.fronts & fronts]
    rows = [f"| {_names(option, fronts)} | {option.help} | {_default(option, fronts)} |" for option in shown]
    head = "input" if fronts == Front.INPUT else "option"
    return "\n".join([f"| {head} | meaning | default |", "|---|---|---|", *rows, ""])


def _names(option: Option, fronts: Front) -> str:
    if fronts == Front.INPUT:
        return f"`{option.name}`"
    flag = f"`--{option.name}`" if Front.FLAG in option.fronts else ""
    key = f"`{option.name}`" if Front.KEY in option.fronts else ""
    return ", ".join(filter(None, (flag, f"key {key}" if key else "")))


def _default(option: Option, fronts: Front) -> str:
    if fronts == Front.INPUT and option.input_default is not None:
        value: object = option.input_default
    else:
        value = option.default
    label = getattr(value, "label", value)
    return f"`{label}`" if label or label == 0 else ""


if __name__ == "__main__":
    sys.exit(main())
