"""Edits that have a call or a comparison made by what is safe: `secrets`, `yaml.safe_load`, `hmac.compare_digest`."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Edit, Fix
from fumehood.flow.values import Site
from fumehood.regex import regex
from fumehood.rules.edits import complete_call, text_at
from fumehood.rules.import_edits import beside, meaning, standard

RANDOM: Final = {"choice": "choice", "getrandbits": "randbits", "randbytes": "token_bytes"}
"""Functions of `random` and those of `secrets` that do the same."""

SYSTEM: Final = frozenset(
    {"choices", "random", "randint", "randrange", "sample", "shuffle", "uniform", "triangular"}
)
"""Those that are methods of `secrets.SystemRandom` only."""

LOADS: Final = {
    "yaml.load": "safe_load",
    "yaml.load_all": "safe_load_all",
    "yaml.unsafe_load": "safe_load",
    "yaml.unsafe_load_all": "safe_load_all",
}
LOADERS: Final = {
    **dict.fromkeys(("yaml.Loader", "yaml.UnsafeLoader", "yaml.FullLoader"), "SafeLoader"),
    **dict.fromkeys(("yaml.CLoader", "yaml.CUnsafeLoader", "yaml.CFullLoader"), "CSafeLoader"),
}
EQUALS: Final = regex(r"\s*(==|!=)\s*")


def secure_random(site: Site) -> Fix | None:
    """Have a function of `random` done by `secrets`, which is imported."""
    call, module = site.node, site.module
    path = meaning(module, call.func) if isinstance(call, ast.Call) else None
    if not isinstance(call, ast.Call) or path is None or not path.startswith("random."):
        return None
    name, imported = path.removeprefix("random."), standard(module, "secrets", call)
    if imported is None or (name not in RANDOM and name not in SYSTEM):
        return None
    owner, edits = imported
    one = len(call.args) == 1 and not call.keywords and not isinstance(call.args[0], ast.Starred)
    if name in RANDOM and (one or name == "choice"):
        wanted = f"{owner}.{RANDOM[name]}"
    elif name == "randrange" and one:
        wanted = f"{owner}.randbelow"
    else:
        wanted = f"{owner}.SystemRandom().{name}"
    return Fix(f"Use `{wanted}()`", (*edits, Edit(module.location(call.func), wanted)))


def not_for_security(site: Site) -> Fix | None:
    """Say that nothing depends on a digest. Only the author knows whether that is true."""
    call = site.node
    if not isinstance(call, ast.Call) or any(one.arg in {None, "usedforsecurity"} for one in call.keywords):
        return None
    path = meaning(site.module, call.func) or ""
    fix = complete_call(site, {"usedforsecurity": "False"}, ()) if path.startswith("hashlib.") else None
    if fix is None:
        return None
    return replace(
        fix, description="Say `usedforsecurity=False`, if nothing depends on the digest", unsafe=True
    )


def safe_yaml(site: Site) -> Fix | None:
    """Have PyYAML make plain data only: by another loader where one is named, else by another function."""
    call = site.node
    if not isinstance(call, ast.Call) or (path := meaning(site.module, call.func)) not in LOADS:
        return None
    if any(one.arg is None for one in call.keywords) or any(
        isinstance(one, ast.Starred) for one in call.args
    ):
        return None
    loader = next((one.value for one in call.keywords if one.arg == "Loader"), None)
    loader = call.args[1] if loader is None and len(call.args) > 1 else loader
    if loader is None or "unsafe" in str(path):
        return _renamed(site, call.func, LOADS[str(path)])
    wanted = LOADERS.get(meaning(site.module, loader) or "")
    return _renamed(site, loader, wanted) if wanted else None


def _renamed(site: Site, node: ast.expr, wanted: str) -> Fix | None:
    """Another name of the same module in the place of one, which is imported like that one."""
    place = site.module.location(node)
    added: tuple[Edit, ...] | None = ()
    if isinstance(node, ast.Attribute):
        place = replace(place, line=place.end_line, column=place.end_column - len(node.attr))
        if text_at(site.module, place) != node.attr:
            return None
    else:
        added = beside(site.module, node, wanted)
    return None if added is None else Fix(f"Use `{wanted}`", (*added, Edit(place, wanted)))


def compare_digest(site: Site) -> Fix | None:
    """Compare in constant time. It raises TypeError for None and for letters beyond ASCII, which `==` does not."""
    node, module = site.node, site.module
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        return None
    whole, left, right = map(module.location, (node, node.left, node.comparators[0]))
    between = replace(
        left, line=left.end_line, column=left.end_column, end_line=right.line, end_column=right.column
    )
    written = EQUALS.fullmatch(text_at(module, between))
    if written is None or (whole.line, whole.column) != (left.line, left.column):
        return None
    imported = standard(module, "hmac", node)
    if imported is None or (whole.end_line, whole.end_column) != (right.end_line, right.end_column):
        return None
    name, edits = imported
    word = "not " if written[1] == "!=" else ""
    first = Edit(
        replace(whole, end_line=whole.line, end_column=whole.column), f"{word}{name}.compare_digest("
    )
    last = Edit(replace(whole, line=whole.end_line, column=whole.end_column), ")")
    told = (
        f"Compare with `{name}.compare_digest()`, which takes bytes, or texts of ASCII letters, and no None"
    )
    return Fix(told, (*edits, first, Edit(between, ", "), last), unsafe=True)
