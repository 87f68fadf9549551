"""Makes findings of what rules yield: place, fingerprint and severity are worked out here and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from fumehood.findings.finding import Finding, Fix, FlowStep, Level, Location, Notification, Place, Severity
from fumehood.findings.fingerprint import fingerprint, line_hashes
from fumehood.flow.values import Site
from fumehood.framework.observations import Observations
from fumehood.regex import regex
from fumehood.rules.hiding import hide
from fumehood.rules.rule import Match, Rule, Spot, Step

TEST_PATH = regex(r"(?:^|/)(?:tests?|testing|conftest\.py|test_[^/]*\.py|[^/]*_tests?\.py)(?:/|$)")
EXAMPLE_PATH = regex(
    r"(?:^|/)(?:examples?|samples?|demos?|docs?|tutorials?|snippets|fixtures)(?:/|$)", re.IGNORECASE
)
MAX_RELATED = 5
STEPS_DOWN = 2
"""How much lower a finding in test code or an example is shown: critical is shown as medium, high as low."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the judge has to know of a file by its path: its text as GitHub reads it, and what it is for."""

    hash_text: Callable[[str], str]
    place: Callable[[str], Place]
    hidden: dict[str, set[Location]] = field(default_factory=dict)

    def lines(self, path: str) -> list[str]:
        """The lines of a file that is no Python, as its readers count them."""
        text = self.hash_text(path).removeprefix("\ufeff")
        return [line.removesuffix("\r") for line in text.split("\n")]

    def hiding(self, regions: Iterable[Location]) -> Surroundings:
        """The same, with the text of these regions hidden in all that is shown."""
        hidden = {path: set(own) for path, own in self.hidden.items()}
        for one in regions:
            hidden.setdefault(one.path, set()).add(one)
        return replace(self, hidden=hidden)

    def hides(self, location: Location) -> bool:
        """Whether something is hidden in the lines of a place."""
        regions = self.hidden.get(location.path, ())
        return any(one.line <= location.end_line and location.line <= one.end_line for one in regions)

    def shown(self, location: Location, lines: Sequence[str]) -> list[str]:
        """The whole lines of a place, as they may be shown; `lines` are those of its file."""
        whole = lines[location.line - 1 : location.end_line]
        regions = self.hidden.get(location.path)
        return hide(whole, location.line, regions) if regions else list(whole)


def judge(
    rules: Sequence[Rule], observations: Observations, surroundings: Surroundings
) -> tuple[list[Finding], list[Notification]]:
    """Run the rules over what was seen in one project; a rule that fails becomes a notification."""
    matches: list[tuple[Rule, Match]] = []
    notifications: list[Notification] = []
    for rule in rules:
        try:
            matches += [(rule, one) for one in _matches(rule, observations) if _counts(one, surroundings)]
        except Exception as error:
            message = f"Rule {rule.id} failed ({type(error).__name__}: {error}); its findings are missing"
            notifications.append(Notification("rule-failed", message, Level.ERROR))
    surroundings = surroundings.hiding(region for _, match in matches for region in match.hidden)
    return _build(_best(matches), surroundings), notifications


def _matches(rule: Rule, observations: Observations) -> Iterable[Match]:
    for kind, handler in rule.handlers:
        for seen in observations.of(kind):
            yield from handler(seen, observations)


def _counts(match: Match, surroundings: Surroundings) -> bool:
    return match.practice or surroundings.place(region(match.at).path) is Place.PRODUCTION


def _best(matches: list[tuple[Rule, Match]]) -> list[tuple[Rule, Match]]:
    """One match per rule and place: the surest, then the one with the shortest way; where others began is related.

    What any of them hides stays hidden.
    """
    found: dict[tuple[str, Location], list[tuple[Rule, Match]]] = {}
    for rule, match in matches:
        found.setdefault((rule.id, _spot(rule, match)), []).append((rule, match))
    return [_united(found[key]) for key in sorted(found, key=lambda key: (key[1], key[0]))]


def _spot(rule: Rule, match: Match) -> Location:
    """What is one place to a rule: a region, or all of the line that it begins in."""
    at = region(match.at)
    return Location(at.path, at.line, 1, at.line, 1) if rule.one_per_line else at


def _united(matches: list[tuple[Rule, Match]]) -> tuple[Rule, Match]:
    rule, best = max(matches, key=lambda one: _rank(one[1]))
    if len(matches) > 1:
        hidden = dict.fromkeys(region for _, other in matches for region in other.hidden)
        best = replace(best, hidden=tuple(hidden))
    if not best.note:
        return rule, best
    known = {_place(step) for step in (*best.steps, *best.related)}
    related = list(best.related)
    for _, other in matches:
        for step in (*other.steps[:1], *other.related):
            if _place(step) not in known:
                known.add(_place(step))
                related.append(step)
    return rule, replace(best, related=tuple(related[:MAX_RELATED]))


def _place(step: Step | FlowStep) -> Location:
    return step.location if isinstance(step, FlowStep) else region(step.site)


def _rank(match: Match) -> tuple[int, int]:
    return (match.confidence, -len(match.steps))


def _build(matches: list[tuple[Rule, Match]], surroundings: Surroundings) -> list[Finding]:
    lines: dict[str, set[int]] = {}
    for _, match in matches:
        lines.setdefault(region(match.at).path, set()).add(region(match.at).line)
    hashes = {path: line_hashes(surroundings.hash_text(path), wanted) for path, wanted in lines.items()}
    found: list[Finding] = []
    seen: dict[tuple[str, str, str, str], int] = {}
    for rule, match in matches:
        location = region(match.at)
        identity = (rule.id, location.path, scope(match.at), match.identity or _text(match.at, surroundings))
        occurrence = seen[identity] = seen.get(identity, -1) + 1
        line_hash = hashes[location.path].get(location.line, "")
        found.append(_finding(rule, match, surroundings, (fingerprint(*identity, occurrence), line_hash)))
    return found


def _finding(rule: Rule, match: Match, surroundings: Surroundings, identities: tuple[str, str]) -> Finding:
    location = region(match.at)
    place = surroundings.place(location.path)
    level = rule.level if match.severity is None else match.severity
    severity = level if place is Place.PRODUCTION else Severity(max(0, level - STEPS_DOWN))
    steps = tuple(_step(step, surroundings) for step in match.steps)
    if steps and (isinstance(match.at, Site) or location not in {step.location for step in steps}):
        steps = (*steps, _step(Step(match.at, match.note or rule.title), surroundings))
    return Finding(
        rule_id=rule.id,
        message=match.message,
        location=location,
        severity=severity,
        confidence=match.confidence,
        fingerprint=identities[0],
        line_hash=identities[1],
        snippet=_snippet(match.at, surroundings),
        place=place,
        advice=match.advice,
        steps=steps,
        related=tuple(_step(step, surroundings) for step in match.related),
        fix=_fix(match.fix, place),
        hidden=match.hidden,
    )


def _fix(fix: Fix | None, place: Place) -> Fix | None:
    """A test may be about just that, so a fix of it is none that is safe."""
    return replace(fix, unsafe=True) if fix is not None and place is Place.TEST else fix


def _step(step: Step | FlowStep, surroundings: Surroundings) -> FlowStep:
    if isinstance(step, FlowStep):
        return _unread(step, surroundings)
    snippet = _snippet(step.site, surroundings).partition("\n")[0]
    return FlowStep(region(step.site), step.note, snippet)


def _snippet(at: Site | Spot, surroundings: Surroundings) -> str:
    """The whole lines of a place."""
    location = region(at)
    lines = at.module.lines if isinstance(at, Site) else surroundings.lines(location.path)
    return "\n".join(surroundings.shown(location, lines))


def _unread(step: FlowStep, surroundings: Surroundings) -> FlowStep:
    """A step that brought its own snippet, without what is hidden in it."""
    at = step.location
    if not surroundings.hides(replace(at, end_line=at.line)):
        return step
    return replace(step, snippet="\n".join(surroundings.shown(at, surroundings.lines(at.path))[:1]))


def _text(at: Site | Spot, surroundings: Surroundings) -> str:
    """What is written at a place, which stays the same when lines move; a secret is no part of it."""
    if isinstance(at, Site):
        whole = at.module.location(at.node)
        if surroundings.hides(whole):
            return "\n".join(surroundings.shown(whole, at.module.lines))
        return node_text(at)
    if surroundings.hides(replace(at.location, end_line=at.location.line)):
        return _snippet(at, surroundings)
    lines = surroundings.lines(at.location.path)[at.location.line - 1 : at.location.end_line]
    return "\n".join(lines)[at.location.column - 1 : at.location.end_column - 1]


def region(at: Site | Spot) -> Location:
    """A short region for a place: GitHub shows an alert on a pull request only if all its lines changed.

    A call over several lines is shown by its head, any other node by its first line.
    """
    if isinstance(at, Spot):
        return at.location
    node, module = at.node, at.module
    whole = module.location(node)
    if whole.line == whole.end_line:
        return whole
    if isinstance(node, ast.Call):
        head = module.location(node.func)
        if head.line == head.end_line:
            return head
        whole = head
    text = module.lines[whole.line - 1].rstrip()
    return replace(whole, end_line=whole.line, end_column=max(len(text) + 1, whole.column + 1))


def place_of(path: str) -> Place:
    """What the code at a path is for, by the names of its folders."""
    if TEST_PATH.search(path):
        return Place.TEST
    return Place.EXAMPLE if EXAMPLE_PATH.search(path) else Place.PRODUCTION


def scope(at: Site | Spot) -> str:
    """The qualified name of the functions and classes around a node; "" at the top of the module."""
    if isinstance(at, Spot):
        return at.scope
    names: list[str] = []
    body: Sequence[ast.stmt] = at.module.tree.body
    line = at.node.lineno
    while body:
        holder = next((one for one in body if one.lineno <= line <= (one.end_lineno or 0)), None)
        if isinstance(holder, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.append(holder.name)
        body = [] if holder is None else list(_statements_in(holder))
    return ".".join(names)


def _statements_in(node: ast.AST) -> Iterator[ast.stmt]:
    """The statements of a statement's blocks, those of handlers and cases too."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            yield from child.body


def node_text(site: Site) -> str:
    """The text of a node, as it is written."""
    node, lines = site.node, site.module.lines
    if node.lineno == node.end_lineno:
        return (
            lines[node.lineno - 1]
            .encode("utf-8", "surrogatepass")[node.col_offset : node.end_col_offset]
            .decode("utf-8", "replace")
        )
    return "\n".join(lines[node.lineno - 1 : node.end_lineno])
