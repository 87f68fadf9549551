"""Counts what rules find and miss in the programs of tests/apps: `python -m bench.accuracy`.

A program is one file, or one folder of files; each is vulnerable in its marked lines and nowhere else. Every mark and
every report counts once: found, missed, or wrong. `--write` renews bench/accuracy.md, `--show` lists what is missed and
wrong.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.rules.registry import rules_of
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import MARK, family_of, reported

ROOT = Path(__file__).parent.parent
APPS = ROOT / "tests" / "apps"
OVER_ALL = ("later", "third", "fourth", "fifth", "sixth", "seventh")
"""Sets over all families, which are counted by family."""

FIRST = rf"(?!{'|'.join(OVER_ALL)})"
SETS = {
    "counts": re.compile(r"injection_"),
    "held": re.compile(rf"held_{FIRST}"),
    "others": re.compile(rf"held[a-z]+_{FIRST}"),
    **{name: re.compile(rf"held[a-z]*_{name}") for name in OVER_ALL},
}
"""The place of each set's table in the page, and how the names of its folders begin."""

PAGE = Path(__file__).parent / "accuracy.md"
Report = tuple[str, int, str]


@dataclass(slots=True)
class Score:
    """Counts of one kind, and the lines behind them."""

    found: list[Report] = field(default_factory=list)
    missed: list[Report] = field(default_factory=list)
    wrong: list[Report] = field(default_factory=list)
    programs: int = 0

    def add(self, other: Score) -> None:
        """Count the programs of another one, too."""
        self.found += other.found
        self.missed += other.missed
        self.wrong += other.wrong
        self.programs += other.programs

    @property
    def recall(self) -> float:
        """The share of the vulnerable lines that was found."""
        return len(self.found) / max(1, len(self.found) + len(self.missed))

    @property
    def precision(self) -> float:
        """The share of the reports that is right."""
        return len(self.found) / max(1, len(self.found) + len(self.wrong))


def folders(place: str) -> list[Path]:
    """The folders of a set, in order."""
    return [path for path in sorted(APPS.iterdir()) if path.is_dir() and SETS[place].match(path.name)]


def marks(folder: Path) -> Counter[Report]:
    """All marked lines, those known to be missed too: they are vulnerable."""
    found: Counter[Report] = Counter()
    for path in (path for path in sorted(folder.rglob("*")) if path.is_file()):
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            for mark in MARK.finditer(line):
                if mark["what"] == "wrong":
                    continue
                for rule in (mark["rules"] or "").split(", "):
                    found[(path.relative_to(folder).as_posix(), number + bool(mark["below"]), rule)] += 1
    return found


def score(folder: Path) -> Score:
    """Scan one kind as a whole."""
    wanted = marks(folder)
    rules = frozenset(rule.id for rule in rules_of(family_of(folder)))
    seen = Counter(reported(scan(Settings(root=folder, paths=(folder,), jobs=1, select=rules))))
    return Score(
        found=sorted(wanted & seen),
        missed=sorted(wanted - seen),
        wrong=sorted(seen - wanted),
        programs=len([path for path in folder.iterdir() if path.name != "__pycache__"]),
    )


def kinds(place: str, scores: dict[str, Score]) -> dict[str, Score]:
    """The scores of a set's folders by kind; by family in a set that is over all of them."""
    found: dict[str, Score] = {}
    for name, one in scores.items():
        first, _, topic = name.partition("_")
        found.setdefault(
            (first.removeprefix("held") or "injection") if place in OVER_ALL else topic, Score()
        ).add(one)
    return found


def table(scores: dict[str, Score]) -> str:
    """The page's rows, and their sum."""
    total = Score()
    rows = []
    for name, one in scores.items():
        total.add(one)
        rows.append(_row(name, one))
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
    page = PAGE.read_text("utf-8")
    for place in SETS:
        scores = {
            path.name: score(path)
            for path in folders(place)
            if not options.kinds or path.name.partition("_")[2] in options.kinds
        }
        print(table(kinds(place, scores)), end="\n\n")
        if options.show:
            show(scores)
        page = filled(page, place, table(kinds(place, scores)))
    if options.write:
        PAGE.write_text(page, encoding="utf-8")


def show(scores: dict[str, Score]) -> None:
    """List the lines that are missed or wrong."""
    for name, one in scores.items():
        for word, lines in (("missed", one.missed), ("wrong", one.wrong)):
            for path, line, rule in lines:
                print(f"{word}: tests/apps/{name}/{path}:{line}: {rule}")


def filled(page: str, place: str, rows: str) -> str:
    """The page with one of its tables renewed."""
    before, mark, rest = page.partition(f"<!-- {place} -->\n")
    return f"{before}{mark}{rows}\n{rest[rest.index('<!-- end -->') :]}"


if __name__ == "__main__":
    main()
