"""What the launches of a workspace are as a Mermaid flowchart: deployment file, scripts, server, target, `app.run`.

Mermaid reads a label as Markdown, HTML and icons, and `end`, `%%{` or a quote as its own syntax. So all but plain
characters are written as numeric entities, which it decodes last.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from fumehood.launch.launch import ServerKind, Stage
from fumehood.regex import regex
from fumehood.report.hostile import prose
from fumehood.report.launches_words import STAGES, address, switches, target_file, target_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fumehood.launch.launch import Launch
    from fumehood.spread import Run

BUDGET: Final = 45_000
"""GitHub and Mermaid refuse a diagram of more than 50,000 characters (`maxTextSize`)."""
MOST_EDGES: Final = 450
"""Mermaid refuses more than 500 (`maxEdges`)."""
EDGE: Final = "    n1000 --> n1000\n"
NODE: Final = "        n1000[[]]\n"
LONGEST: Final = 80
MOST_RUNS: Final = 5
SPECIAL: Final = regex(
    r"[^\w ./:=,@+()-]|[_\u00a0-\u00bf\ufb02\u00df]|[.)+-](?=\s|$)|^[ +-]|(?<=:)/|@|(?<=fa):"
)


def render_launches_mermaid(
    launches: Sequence[Launch], runs: Iterable[Run] = (), *, budget: int = BUDGET
) -> str:
    """The diagram with a newline at the end; what does not fit into about `budget` characters is counted in it.

    `runs` are the development servers that launches were seen to run.
    """
    seen: dict[Launch, list[Run]] = {}
    for run in runs:
        seen.setdefault(run.launch, []).append(run)
    chart = _Chart(seen, budget)
    left = [launch for launch in sorted(launches, key=_by_stage) if not chart.add(launch)]
    return "".join(f"{line}\n" for line in chart.lines(len(left)))


def label(*lines: str) -> str:
    """A quoted label, each line of which shows just this text."""
    cut = (line if len(line) <= LONGEST else f"{line[:LONGEST]}…" for line in map(prose, lines) if line)
    return f'"{"<br/>".join(SPECIAL.sub(_entity, line) for line in cut)}"'


def _entity(found: re.Match[str]) -> str:
    return f"#{ord(found.group())};"


def _by_stage(launch: Launch) -> tuple[int, tuple[str, int, str, str]]:
    return list(STAGES).index(launch.stage), launch.sort_key


class _Chart:
    """The nodes and edges so far; a file or target is one node in each stage."""

    def __init__(self, runs: Mapping[Launch, Sequence[Run]], budget: int) -> None:
        self._runs = runs
        self._budget = budget
        self._nodes: dict[tuple[Stage, str, str], str] = {}
        self._edges: dict[tuple[str, str], None] = {}
        self._size = 0
        self._full = False

    def add(self, launch: Launch) -> bool:
        """Draw one more launch, if there is room; after the first that found none, none has."""
        if self._full:
            return False
        before = dict(self._nodes), dict(self._edges)
        self._draw(launch)
        if self._size + len(EDGE) * len(self._edges) > self._budget or len(self._edges) > MOST_EDGES:
            self._nodes, self._edges = before
            self._full = True
        return not self._full

    def _draw(self, launch: Launch) -> None:
        way = [self._node(launch.stage, kind, text) for kind, text in _stations(launch)]
        for edge in pairwise(way):
            self._edges[edge] = None
        for run in self._runs.get(launch, ())[:MOST_RUNS]:
            where = f"{run.location.path}, line {run.location.line}"
            self._edges[way[-1], self._node(launch.stage, "run", label(run.call, where))] = None

    def _node(self, stage: Stage, kind: str, text: str) -> str:
        key = (stage, kind, text)
        if key not in self._nodes:
            self._nodes[key] = f"n{len(self._nodes) + 1}"
            self._size += len(NODE) + len(text)
        return self._nodes[key]

    def lines(self, left: int) -> Iterator[str]:
        """The text of the diagram; `left` launches are not in it."""
        yield "flowchart LR"
        for stage, nodes in groupby(self._nodes.items(), key=lambda node: node[0][0]):
            yield f"    subgraph {stage.value}_stage [{label(STAGES[stage])}]"
            for (_, kind, text), name in nodes:
                yield f"        {name}{SHAPES[kind].replace('TEXT', text)}"
            yield "    end"
        for first, second in self._edges:
            yield f"    {first} --> {second}"
        if not self._nodes and not left:
            yield f"    none[{label('No launches found')}]"
        if left:
            yield f"    more[{label(f'… and {left:,} more, which are too many for a diagram')}]"


SHAPES: Final = {"file": "[TEXT]", "server": "([TEXT])", "target": "[[TEXT]]", "run": "{{TEXT}}"}


def _stations(launch: Launch) -> Iterator[tuple[str, str]]:
    """Kind and label of each node on the way; the server's is of this launch alone."""
    for path in dict.fromkeys(step.location.path for step in launch.chain):
        yield "file", label(path)
    server = "starts something" if launch.server is ServerKind.UNKNOWN else launch.server.value
    where = f"{launch.name}, line {launch.chain[0].location.line}"
    yield "server", label(server, where, address(launch), ", ".join(switches(launch)))
    if launch.target is not None:
        yield "target", label(target_name(launch), target_file(launch))
