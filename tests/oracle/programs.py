"""The strategy for whole programs."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.oracle import classes, functions, guards, iterators, outside, serving, statements  # noqa: F401 -- they register blocks
from tests.oracle.blocks import fill_body
from tests.oracle.draft import Body, Draft
from tests.oracle.guards import guard
from tests.oracle.modules import bind_package, close_cycle, import_into, supporting_module
from tests.oracle.program import Program, Setting


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """A small Flask program of one to four modules."""
    draft = Draft(draw)
    main = draft.pick(("app", "app", "shop.app", "shop.web.app", "shop"))
    package = main.rpartition(".")[0] if main != "shop" else ""
    others = _others(draft, package)
    body = draft.module(main)
    for dotted, source in others:
        import_into(body, source, dotted, package)
    if others and draft.chance(4):
        close_cycle(draft.pick(others)[1], main)
    _main_body(body)
    files = {f"{dotted.replace('.', '/')}.py": module.text() for dotted, module in draft.modules.items()}
    for dotted in [*draft.modules]:
        _add_packages(files, dotted)
    return Program(files, main, (Setting(),) if draft.decided else outside.SETTINGS, draft.decided)


def _others(draft: Draft, package: str) -> list[tuple[str, Body]]:
    names = (
        "settings",
        "tools",
        "lib.parts",
        "lib.extra",
        *([f"{package}.config", f"{package}.core"] if package else []),
    )
    others: list[tuple[str, Body]] = []
    for _ in range(draft.number(0, 3)):
        dotted = draft.pick([name for name in names if name not in draft.modules])
        source = supporting_module(draft, dotted)
        if others and draft.chance(2):
            earlier, known = draft.pick(others)
            import_into(source, known, earlier, dotted.rpartition(".")[0])
            fill_body(source, 2)
        others.append((dotted, source))
    if any(dotted.startswith("lib.") for dotted, _ in others) and draft.chance(2):
        init = draft.module("lib")
        bind_package(
            init, [(dotted, source) for dotted, source in others if dotted.startswith("lib.")], "lib"
        )
        others.append(("lib", init))
    return others


def _main_body(body: Body) -> None:
    serving.make_app(body)
    fill_body(body, 8)
    serving.start(body)
    guard(body)


def _add_packages(files: dict[str, str], dotted: str) -> None:
    """Empty `__init__` files; a package's own text moves there."""
    parts = dotted.split(".")
    for length in range(1, len(parts)):
        folder = "/".join(parts[:length])
        files.setdefault(f"{folder}/__init__.py", files.pop(f"{folder}.py", ""))
