"""How messages and flows name what was seen: calls, servers, ways in, confidence."""

from __future__ import annotations

import ast

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import Observation, WayIn
from fumehood.flow.values import Constant, Site, Value, options
from fumehood.framework.observations import ServerStart
from fumehood.rules.rule import Step

LONGEST = 40


def call_name(site: Site) -> str:
    """A call as `app.run()`; long expressions keep their end."""
    node = site.node
    if not isinstance(node, ast.Call):
        return code(site)
    text = _callee(node.func)
    text = text if len(text) <= LONGEST else f"…{text[-LONGEST:]}"
    arguments = node.args or node.keywords
    return f"`{text}({'…' if arguments else ''})`"


def _callee(node: ast.expr) -> str:
    """What is called, with the arguments of calls inside of it left out."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_callee(value)}.{name}"
        case ast.Call(func=func):
            return f"{_callee(func)}(…)"
        case _:
            return "…"


def code(site: Site) -> str:
    """The first line of a node's text, quoted."""
    line = site.module.lines[site.node.lineno - 1].strip()
    return f"`{line if len(line) <= LONGEST else line[:LONGEST] + '…'}`"


def start_name(start: ServerStart, site: Site | None = None) -> str:
    """The call that starts a server, as the reader sees it at `site`."""
    site = site or start.site
    if isinstance(site.node, ast.Call):
        named = call_name(site)
        if ".run" in named or "run_simple" in named or "Server" in named:
            return named
    method = start.server.path.rpartition(".")[2]
    return f"`{method}()`"


def started_at(start: ServerStart) -> Site:
    """Where somebody decides to start a server: a method `run` of an own class that goes on to `super()` does not."""
    site, callers = start.site, list(start.stack)
    while callers and _is_inherited(site.node):
        site = callers.pop()
    return site


def _is_inherited(node: ast.AST) -> bool:
    """Whether a call is one of `super()`, or names the base class and passes `self` on."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super")))):
            return True
        case ast.Call(func=ast.Attribute(), args=[ast.Name(id="self"), *_]):
            return True
        case _:
            return False


def port(start: ServerStart) -> str:
    """The port of a start in words: the number when it is known."""
    found = [option.value for option in options(start.arguments.get("port", Constant(None)))
             if isinstance(option, Constant)]  # fmt: skip
    number = next((value for value in found if isinstance(value, int) and not isinstance(value, bool)), None)
    if number is None and found == [None] and start.server.path != "werkzeug.serving.run_simple":
        number = 5000
    return f"port {number}" if number else "its own port"


def confidence(start: Observation, *decided: bool, resolved: bool = True) -> Confidence:
    """HIGH when everything is decided, MEDIUM with something undecided or an app judged by its use."""
    if not resolved:
        return Confidence.MEDIUM if start.certain and all(decided) else Confidence.LOW
    return Confidence.HIGH if start.certain and all(decided) else Confidence.MEDIUM


def hedge(start: ServerStart, *decided: bool) -> str:
    """What a statement about a start has to add where something is not decided."""
    if not all(decided):
        return ", unless a setting says otherwise"
    return "" if start.certain else ", under a condition that cannot be decided here"


def taken_for_flask(start: ServerStart) -> str:
    """A sentence about an app of which nothing is known but how it is run."""
    return (
        "" if start.resolved else " The app comes from elsewhere and is taken for Flask's by how it is run."
    )


def calls_to(seen: Observation) -> tuple[Step, ...]:
    """The calls that led to an observation, outermost first."""
    steps = []
    for depth, site in enumerate(seen.stack):
        if seen.entry.way is WayIn.CALL and depth == 0:
            continue
        note = f"{call_name(site)} is called"
        if depth == 0 and seen.entry.way is WayIn.IMPORT:
            note += " when the module is imported"
        elif depth == 0 and seen.entry.way is WayIn.SCRIPT:
            note += " when the module is run as a script"
        steps.append(Step(site, note))
    return tuple(steps)


def origin(value: Value, seen: Observation) -> tuple[Step, ...]:
    """Where a constant that decides was written, unless that is at the observed place itself."""
    if not isinstance(value, Constant) or value.at is None:
        return ()
    node, place = value.at.node, seen.site.node
    inside = (place.lineno, place.col_offset) <= (node.lineno, node.col_offset) and (
        node.end_lineno or 0,
        node.end_col_offset or 0,
    ) <= (place.end_lineno or 0, place.end_col_offset or 0)
    if value.at.module is seen.site.module and inside:
        return ()
    return (Step(value.at, f"{code(value.at)} is where the value comes from"),)


def argument_site(start: ServerStart, name: str) -> Site:
    """The keyword argument that decides, if it stands in the first line of the call; else the call."""
    node = start.nodes.get(name)
    if isinstance(node, ast.keyword) and node.arg is not None and node.lineno == start.site.node.lineno:
        return Site(start.site.module, node)
    return start.site


def root(seen: Observation) -> Site:
    """The place in the entry module itself that led to an observation."""
    return seen.stack[0] if seen.stack else seen.site
