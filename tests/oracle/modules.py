"""Programs of several modules: packages, import forms, re-exports, stars, cycles."""

from __future__ import annotations

import re
from typing import Final

from tests.oracle.blocks import fill_body
from tests.oracle.draft import Body, Draft
from tests.oracle.expressions import fill
from tests.oracle.serving import make_app

ROOT: Final = re.compile(r"^\(?(?:not |len\(|list\(|bool\(|str\(|sum\()?(?P<root>[A-Za-z_]\w*)")
SHARED: Final = ("bool", "int", "str", "ints", "strs", "dict", "app", "plain app", "class", "act")


def roots(expression: str) -> str | None:
    """The name of a module that an expression begins with, if it begins with one."""
    found = re.match(r"([A-Za-z_]\w*)", expression)
    name = found.group(1) if found else ""
    return name if re.fullmatch(r"[A-Za-z_]*\d+", name) or name.endswith("_all") else None


def supporting_module(draft: Draft, name: str) -> Body:
    """A module that defines things and starts nothing by itself."""
    body = draft.module(name)
    if draft.chance(3):
        make_app(body)
    body.is_pure = not draft.chance(4)
    if draft.chance(2):
        body.require("import flask")
    body.may_leave = False
    fill_body(body, 4)
    if draft.chance(3):
        body.add(fill(body, f"class {draft.fresh('Settings')}:\n    DEBUG = $bool\n    PORT = $int"))
        body.know("settings", body.lines[-3].split()[1].rstrip(":"))
    return body


def import_into(body: Body, source: Body, dotted: str, package: str) -> None:
    """Make what a module knows known in another, by one of the forms of import, relative in its own package."""
    draft = body.draft
    parent, _, last = dotted.rpartition(".")
    alias = draft.fresh("mod")
    form = draft.pick(("from", "import", "as", "star", "rename", "dynamic", "parent", "function"))
    if form == "parent" and not parent:
        form = "as"
    if form in {"from", "rename", "star"}:
        _import_names(body, source, dotted, form, relative(draft, dotted, package))
        return
    prefix, line = {
        "import": (dotted, f"import {dotted}"),
        "as": (alias, f"import {dotted} as {alias}"),
        "dynamic": (alias, f"import importlib\n{alias} = importlib.import_module('{dotted}')"),
        "parent": (
            alias,
            f"from {'.' if package == parent and draft.chance(2) else parent} import {last} as {alias}",
        ),
        "function": (f"{alias}()", f"def {alias}():\n    import {dotted} as found\n    return found"),
    }[form]
    body.add(line)
    for kind in SHARED:
        for text in source.names.get(kind, []):
            if roots(text):
                body.know(
                    kind, f"{prefix}.{text}", target=text in source.targets.get(kind, []) and kind != "class"
                )
    for name in source.names.get("settings", []):
        configure_by_class(body, f"{prefix}.{name}", f"{dotted}.{name}")


def _import_names(body: Body, source: Body, dotted: str, form: str, spelled: str) -> None:
    found = {root for kind in SHARED for text in source.names.get(kind, []) if (root := roots(text))}
    names = sorted({*found, *source.names.get("settings", [])})
    renamed = {
        name: f"{name}_{body.module.replace('.', '_')}" if form == "rename" else name for name in names
    }
    if form == "star":
        body.add(f"from {spelled} import *")
    elif names:
        body.add(
            f"from {spelled} import " + ", ".join(n if n == m else f"{n} as {m}" for n, m in renamed.items())
        )
    for kind in SHARED:
        for text in source.names.get(kind, []):
            if root := roots(text):
                body.know(
                    kind,
                    renamed[root] + text[len(root) :],
                    target=text in source.targets.get(kind, []) and kind != "class",
                )
    for name in source.names.get("settings", []):
        configure_by_class(body, renamed[name], f"{dotted}.{name}")


def configure_by_class(body: Body, expression: str, dotted: str) -> None:
    """Know a configuration class of another module, and perhaps use it."""
    body.know("bool", f"{expression}.DEBUG")
    body.know("int", f"{expression}.PORT")
    if body.known("app") and not body.is_pure and body.draft.chance(2):
        app = body.draft.pick(body.known("app"))
        given = body.draft.pick((f"'{dotted}'", expression, f"{expression}()"))
        body.add(f"{app}.config.from_object({given})")


def relative(draft: Draft, dotted: str, package: str) -> str:
    """A module's name as its own package may write it."""
    inside = package and dotted.startswith(f"{package}.")
    return f".{dotted[len(package) + 1 :]}" if inside and draft.chance(2) else dotted


def bind_package(init: Body, modules: list[tuple[str, Body]], package: str) -> None:
    """What a package's `__init__` brings out of its modules."""
    for dotted, source in modules:
        if init.draft.chance(2):
            _import_names(
                init, source, dotted, init.draft.pick(("from", "star")), relative(init.draft, dotted, package)
            )


def close_cycle(source: Body, main: str) -> None:
    """Let a module import the one that imports it, when both have run."""
    source.add(f"def late():\n    import {main} as found\n    return found")
