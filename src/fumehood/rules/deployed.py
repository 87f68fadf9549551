"""What rules ask of the configuration that an app is deployed with, and what they say of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from fumehood.findings.finding import Confidence, Edit, Fix, Location
from fumehood.flow.decided import truth
from fumehood.flow.frame import Observation
from fumehood.flow.values import MISSING, Constant, Site, Unknown, Value, options
from fumehood.framework.apps.config_extensions import KeepsLogin
from fumehood.framework.apps.config_objects import written_at
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.modes import TEST_PATH, Mode, mode_of_name
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Observations
from fumehood.framework.requests.sessions import SessionWritten
from fumehood.rules.rule import Handler, Rule, Step
from fumehood.rules.setting_edits import switched_line

APPS: Final = ("Flask(", "(Flask)", "FlaskApp(", "OpenAPI(", "create_app(", "make_app(")
"""A module with one of these makes an app, or has a factory make it."""


def on_app(rule: Rule) -> Callable[[Handler], Handler]:
    """Subscribe a function `(AppConfigured, Observations) -> Iterator[Match]` to the apps of a project."""
    return rule.on(AppConfigured, words=APPS)


def is_off(value: Value) -> bool:
    """Whether a switch is off, whatever happens: no environment decides."""
    return all(option is not MISSING and truth(option) is False for option in options(value))


def is_on(value: Value) -> bool:
    """Whether a switch is on, whatever happens."""
    return all(truth(option) is True and isinstance(option, Constant) for option in options(value))


def switched(
    app: AppConfigured, key: str, asked: Callable[[Value], bool]
) -> Iterator[tuple[Put, Confidence]]:
    """What puts a key to a value that is asked for; where another configuration may not, that is possible only."""
    found = app.effective(key)
    for one in found:
        if one.value is not MISSING and asked(one.value):
            certain = len(found) == 1 or all(
                asked(other.value) for other in found if other.value is not MISSING
            )
            yield one, confidence(app, one, certain=certain)


def switched_or_left(
    app: AppConfigured, key: str, asked: Callable[[Value], bool]
) -> Iterator[tuple[Put, Confidence]]:
    """The same, and what a variable's written default comes to where an app is deployed: it holds if nobody sets it."""
    yield from switched(app, key, asked)
    for one in app.effective(key) if app.is_deployed else ():
        known = [option for option in options(one.value) if isinstance(option, Constant)]
        unknown = [option for option in options(one.value) if isinstance(option, Unknown)]
        is_default = known and unknown and len(known) + len(unknown) == len(options(one.value))
        if is_default and all(map(asked, known)) and _has_default(one.at, key):
            yield one, min(confidence(app, one), Confidence.MEDIUM)


def _has_default(at: Site, key: str) -> bool:
    """Whether a variable of the environment is asked for with a default, and says nothing of where the app runs."""
    names = [node.id for node in ast.walk(at.node) if isinstance(node, ast.Name)]
    written_ = [
        at.node,
        *(one for name in names if (one := written_at(at.module.tree.body, name)) is not None),
    ]
    calls = [node for one in written_ for node in ast.walk(one) if isinstance(node, ast.Call)]
    told = [text for one in written_ for node in ast.walk(one) if (text := _text(node)) is not None]
    return any(map(_asks_with_default, calls)) and all(
        text.endswith(key) or mode_of_name(text) is Mode.UNKNOWN for text in told
    )


def _asks_with_default(call: ast.Call) -> bool:
    name = _text(call.args[0]) if call.args else None
    given = [*call.args[1:2], *(one.value for one in call.keywords if one.arg == "default")]
    return name is not None and name.isupper() and any(isinstance(one, ast.Constant) for one in given)


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def confidence(app: AppConfigured, one: Put, *, certain: bool = True) -> Confidence:
    """How sure it is that a value is in force: a setting that is loaded later may replace it."""
    if app.is_overridden(one):
        return Confidence.LOW
    return Confidence.HIGH if certain and app.is_certain(one) else Confidence.MEDIUM


def literal(one: Put) -> ast.Constant | None:
    """The constant in the statement that puts it, if it is written there."""
    node = one.at.node
    written: ast.AST | None = node
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.keyword):
        written = node.value
    if isinstance(written, ast.Constant) and isinstance(one.value, Constant):
        same = written.value is one.value.value or written.value == one.value.value
        return written if same and one.at.module.tree.body else None
    return None


def replaced(one: Put, text: str) -> Fix | None:
    """Write another value in the place of a constant."""
    node = literal(one)
    if node is None:
        return switched_line(one, text)
    return Fix(f"Replace `{node.value!r}` by `{text}`", (Edit(one.at.module.location(node), text),))


def all_replaced(puts: Iterable[Put], text: str) -> Fix | None:
    """The same in the place of several constants, of which one finding tells; None if one can't be replaced."""
    found = [replaced(one, text) for one in puts]
    edits = dict.fromkeys(edit for fix in found if fix is not None for edit in fix.edits)
    if not found or found[0] is None or None in found:
        return None
    places = "" if len(edits) == 1 else f" in {len(edits)} places"
    return Fix(f"{found[0].description}{places}", tuple(edits))


def uses_sessions(seen: Observations) -> bool:
    """Whether a program of the project keeps anything in the session, or knows who is logged in."""
    return any(True for kind in (SessionWritten, KeepsLogin) for _ in seen.of(kind))


def app_made(app: AppConfigured, one: Put | None = None) -> tuple[Step, ...]:
    """The app, as a related place."""
    if one is not None and one.at.module is app.app.module:
        return ()
    return (Step(app.app, "the app that is configured with it"),)


def is_for_tests(one: Observation) -> bool:
    """Whether only a test led there: it is written in one, or what was passed down came from one."""
    return any(TEST_PATH.search(path) is not None for path in (one.entry.path, one.site.module.path))


def hidden(app: AppConfigured, *keys: str) -> tuple[Location, ...]:
    """Where constants are written that are secrets of the app."""
    return tuple(
        location
        for key in keys
        for one in app.settings.get(key, ())
        for location in written(one.value, one.at)
    )


def written(value: Value, at: Site) -> Iterator[Location]:
    """Where the constants in a value are written: their own places, or all of a line that is no Python."""
    for option in options(value):
        if not isinstance(option, Constant) or not isinstance(option.value, str | bytes):
            continue
        for site in (option.at, at):
            if site is None:
                continue
            if not site.module.tree.body or (site is option.at and isinstance(site.node, ast.expr)):
                yield site.module.location(site.node)
            else:
                yield from _texts(site, option.value)


def _texts(site: Site, secret: str | bytes) -> Iterator[Location]:
    """The texts in a statement that are all of a secret, or a piece that it is put together from."""
    whole: ast.AST | None = site.node
    if isinstance(whole, ast.Assign | ast.AnnAssign | ast.keyword):
        whole = whole.value
    for node in ast.walk(whole) if whole is not None else ():
        if isinstance(node, ast.Constant) and _is_piece(node.value, secret):
            yield site.module.location(node)


def _is_piece(written: object, secret: str | bytes) -> bool:
    match written, secret:
        case (str() as piece, str() as whole) if piece:
            return piece in whole
        case (bytes() as piece, bytes() as whole) if piece:
            return piece in whole
        case _:
            return False
