"""Counts what the injection rules find and miss in the programs of tests/apps/injection_*: `python -m bench.accuracy`.

A program is one file, or one folder of files; each is vulnerable in its marked lines and nowhere else. Every mark and
every report counts once: found, missed, or wrong. `--write` renews bench/accuracy.md, `--show` lists what is missed and
wrong.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import MARK, reported

ROOT = Path(__file__).parent.parent
APPS = ROOT / "tests" / "apps"
PAGE = Path(__file__).parent / "accuracy.md"
Report = tuple[str, int, str]


@dataclass(slots=True)
class Score:
    """Counts of one kind, and the lines behind them."""

    found: list[Report] = field(default_factory=list)
    missed: list[Report] = field(default_factory=list)
    wrong: list[Report] = field(default_factory=list)
    programs: int = 0

    @property
    def recall(self) -> float:
        """The share of the vulnerable lines that was found."""
        return len(self.found) / max(1, len(self.found) + len(self.missed))

    @property
    def precision(self) -> float:
        """The share of the reports that is right."""
        return len(self.found) / max(1, len(self.found) + len(self.wrong))


def marks(folder: Path) -> Counter[Report]:
    """All marked lines, those known to be missed too: they are vulnerable."""
    found: Counter[Report] = Counter()
    for path in sorted(folder.rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            for mark in MARK.finditer(line):
                for rule in (mark["rules"] or "").split(", "):
                    found[(path.relative_to(folder).as_posix(), number + bool(mark["below"]), rule)] += 1
    return found


def score(folder: Path) -> Score:
    """Scan one kind as a whole."""
    wanted = marks(folder)
    seen = Counter(reported(scan(Settings(root=folder, paths=(folder,), jobs=1))))
    return Score(
        found=sorted(wanted & seen),
        missed=sorted(wanted - seen),
        wrong=sorted(seen - wanted),
        programs=len([path for path in folder.iterdir() if path.name != "__pycache__"]),
    )


def table(scores: dict[str, Score]) -> str:
    """The page's rows, and their sum."""
    total = Score()
    rows = []
    for name, one in scores.items():
        total.found += one.found
        total.missed += one.missed
        total.wrong += one.wrong
        total.programs += one.programs
        rows.append(_row(name.removeprefix("injection_"), one))
    head = "| kind | programs | found | missed | wrong | recall | precision |\n|---|---|---|---|---|---|---|"
    return "\n".join([head, *rows, _row("**all**", total)])


def _row(name: str, one: Score) -> str:
    counts = f"{one.programs} | {len(one.found)} | {len(one.missed)} | {len(one.wrong)}"
    return f"| {name} | {counts} | {one.recall:.1%} | {one.precision:.1%} |"


def main() -> None:
    """Count, and write or show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    folders = [path for path in sorted(APPS.glob("injection_*")) if path.is_dir()]
    wanted = [
        path for path in folders if not options.kinds or path.name.removeprefix("injection_") in options.kinds
    ]
    scores = {path.name: score(path) for path in wanted}
    print(table(scores))
    for name, one in scores.items() if options.show else ():
        for word, lines in (("missed", one.missed), ("wrong", one.wrong)):
            for path, line, rule in lines:
                print(f"{word}: tests/apps/{name}/{path}:{line}: {rule}")
    if options.write:
        text = PAGE.read_text("utf-8")
        before, _, rest = text.partition("<!-- counts -->")
        after = rest.partition("<!-- end -->")[2]
        PAGE.write_text(f"{before}<!-- counts -->\n{table(scores)}\n<!-- end -->{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
