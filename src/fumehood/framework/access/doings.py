"""What a view shows or does, as far as its own text says it: names are looked up where it stands."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.memory import present
from fumehood.flow.values import (
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    ModuleObject,
    Scope,
    Value,
    settle,
)
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

WHOLE: Final = {
    "os.environ": "the environment of the process",
    "flask.current_app.config": "the app's configuration",
    "flask.Flask.config": "the app's configuration",
    "flask.Config": "the app's configuration",
    "sys.modules": "the loaded modules",
    "flask.request.environ": "the environment of the request",
    "flask.session": "the session",
    "flask.current_app.secret_key": "the secret key",
    "flask.Flask.secret_key": "the secret key",
    "flask.current_app.url_map": "all routes",
    "flask.Flask.url_map": "all routes",
}
"""What tells something as a whole, not by one key."""

CALLED: Final = {
    **dict.fromkeys(("builtins.eval", "builtins.exec", "code.interact", "code.InteractiveConsole"), "runs code"),
    **dict.fromkeys(
        ("os.system", "os.popen", "subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.Popen",
         "subprocess.check_output", "subprocess.getoutput", "subprocess.getstatusoutput", "os.execv"), "runs commands",
    ),
    **dict.fromkeys(("os._exit", "os.kill", "os.abort", "signal.raise_signal"), "ends the process"),
    **dict.fromkeys(("builtins.globals", "builtins.locals", "builtins.vars", "gc.get_objects", "inspect.stack",
                     "sys._current_frames"), "shows variables of the program"),
    **dict.fromkeys(("traceback.format_exc", "traceback.format_stack", "traceback.print_exc"), "shows tracebacks"),
    **dict.fromkeys(("flask_login.login_user", "flask_login.utils.login_user", "flask_security.login_user",
                     "flask_jwt_extended.create_access_token"), "logs somebody in"),
    **dict.fromkeys(("platform.uname", "platform.platform", "os.uname", "socket.gethostname", "psutil.process_iter"),
                    "shows the machine"),
    **dict.fromkeys(("threading.enumerate", "tracemalloc.take_snapshot", "gc.get_stats", "gc.get_referrers",
                     "psutil.Process",
                     "psutil.net_connections", "inspect.getsource", "sys.modules.items", "pstats.Stats"),
                    "shows the inside of the program"),
    **dict.fromkeys(("os.listdir", "os.scandir", "os.walk", "glob.glob", "glob.iglob"), "shows files"),
    **dict.fromkeys(("flask_sqlalchemy.record_queries.get_recorded_queries", "flask_sqlalchemy.get_debug_queries"),
                    "shows the statements sent to the database"),
}  # fmt: skip
LAST: Final = {
    **dict.fromkeys(
        ("drop_all", "reset_db", "drop_database", "truncate", "flushall", "flushdb"), "resets data"
    ),
    **dict.fromkeys(("rmtree", "unlink"), "deletes files"),
    **dict.fromkeys(
        ("query", "execute", "scalars", "find_one", "scan_iter", "hgetall", "smembers", "lrange"),
        "shows data",
    ),
    **dict.fromkeys(("read_text", "read_bytes", "readlines", "iterdir", "rglob"), "shows files"),
}
"""Methods that tell by their names what they do, whatever they belong to."""

ONE_ENTRY: Final = frozenset(
    {"get", "setdefault", "from_object", "from_mapping", "from_pyfile", "update", "pop", "getenv"}
)
CHANGING: Final = frozenset({
    "commit", "delete", "delete_one", "delete_many", "insert_one", "insert_many", "update_one", "update_many", "unlink",
    "remove",
    "rmtree", "bulk_save_objects", "drop_all", "add", "add_all", "save", "create", "destroy", "write_text",
    "write_bytes",
})  # fmt: skip
"""Methods by which data is changed."""

WRITING: Final = frozenset(
    {"append", "extend", "insert", "pop", "popitem", "clear", "update", "setdefault", "remove", "discard"}
)
"""Methods by which dictionaries and lists are changed."""

WHO: Final = regex(r"user|login|logged|admin|auth|role|account|\bu?id\b", re.IGNORECASE)
SHOWING: Final = frozenset(
    {"render_template", "render_template_string", "paginate", "get_results", "search", "filter_by"}
)
VERB: Final = regex(
    r"^_?(?:delete|remove|destroy|drop|purge|save|update|create|insert|set|write|add|store|ban|reset|send|edit|change|modify|move"
    r"|rename|promote|demote|approve|reject|grant|revoke|enable|disable|import|upload|put|post|patch|run|start|stop|restart|kill)_",
    re.IGNORECASE,
)
"""What functions are called that change something."""

ANSWERING: Final = frozenset({"send_file", "send_from_directory", "set_cookie", "delete_cookie"})
"""Functions with such names that change nothing but the answer."""

STATEMENT: Final = regex(
    r"\b(?:insert\s+into|update\s+\w+\s+set|delete\s+from|drop\s+table)\b", re.IGNORECASE
)
EMPTYING: Final = regex(
    r"^\s*(?:delete\s+from\s+[\w.\"`]+\s*;?\s*$|drop\s+(?:table|database|schema)\b|truncate\b)", re.IGNORECASE
)
"""Statements that leave nothing."""

RESETTING: Final = regex(
    r"^_?(?:reset|wipe|truncate|drop|nuke|clear|empty|purge)_(?:the_)?(?:all|db|data|database|tables?|store|everything|all_data)$"
)
"""What functions are called that leave nothing."""

MAX_DEPTH: Final = 2
"""How many calls away what a function of the program does is what the view does."""


def doings(function: Function, depth: int = 0) -> list[str]:
    """What a view shows or does that is nobody else's business, in words; each once."""
    found: dict[str, None] = {}
    parents = {child: node for node in ast.walk(function.node) for child in ast.iter_child_nodes(node)}
    local = _imported(function)
    for node in code_of(function):
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
            found.update(dict.fromkeys(_doing(function, node, parents, local)))
        elif isinstance(node, ast.Subscript) and _is_login(function, node, local):
            found["logs somebody in"] = None
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and EMPTYING.search(node.value):
            found["resets data"] = None
        elif isinstance(node, ast.Call) and depth < MAX_DEPTH:
            called = meant(function, node.func)
            found.update(dict.fromkeys(doings(called, depth + 1) if isinstance(called, Function) else ()))
    return list(found)


def _doing(
    function: Function, node: ast.Attribute | ast.Name, parents: dict[ast.AST, ast.AST], local: dict[str, str]
) -> Iterator[str]:
    path, parent = _path(function, node, local), parents.get(node)
    name = node.attr if isinstance(node, ast.Attribute) else ""
    if path in WHOLE and not _is_narrowed(node, parent):
        yield f"shows {WHOLE[path]}"
    elif path == "builtins.open" and isinstance(parent, ast.Call) and not _writes(parent):
        yield "shows files"
    elif isinstance(parent, ast.Call) and parent.func is node and (called := _call(function, parent, path)):
        yield called
    elif name == "query":
        yield LAST[name]
    elif _keeps(function, node) and _is_whole(parent):
        yield "shows what the program keeps"


def _is_whole(parent: ast.AST | None) -> bool:
    """Whether all of what is kept is handed on, or the values of it."""
    if isinstance(parent, ast.Attribute):
        return parent.attr in {"values", "items", "copy"}
    return isinstance(parent, ast.Call | ast.Return | ast.keyword | ast.Dict)


def _call(function: Function, call: ast.Call, path: str) -> str:
    """What the call of something does, by what that is or what it is called."""
    method = call.func if isinstance(call.func, ast.Attribute) else None
    name = method.attr if method is not None else call.func.id if isinstance(call.func, ast.Name) else ""
    if path in CALLED:
        return CALLED[path]
    if RESETTING.search(name) or (method is not None and _empties(function, method)):
        return "resets data"
    if name == "keys" and call.args:
        return "shows data"  # of Redis: a dictionary's takes no pattern
    return LAST.get(name, "") if method is not None else ""


def _writes(call: ast.Call) -> bool:
    """Whether a file is opened to be written."""
    mode = next((one.value for one in call.keywords if one.arg == "mode"), None) or dict(
        enumerate(call.args)
    ).get(1)
    return isinstance(mode, ast.Constant) and not {"w", "a", "x", "+"}.isdisjoint(str(mode.value))


def _empties(function: Function, method: ast.Attribute) -> bool:
    """`USERS.clear()`, where the program keeps its data in a dictionary or list of a module."""
    return method.attr == "clear" and _keeps(function, method.value)


def _keeps(function: Function, node: ast.expr) -> bool:
    """Whether an expression means a dictionary or list of a module, in which things are kept."""
    held = meant(function, node)
    return isinstance(held, Dictionary) or (isinstance(held, Listing) and held.kind is not tuple)


def _is_login(function: Function, node: ast.Subscript, local: dict[str, str]) -> bool:
    """`session["user_id"] = …`."""
    if not isinstance(node.ctx, ast.Store) or _path(function, node.value, local) != "flask.session":
        return False
    return WHO.search(ast.unparse(node.slice)) is not None


def _is_narrowed(node: ast.AST, parent: ast.AST | None) -> bool:
    """Whether only one entry of a mapping is looked at, or something is written to it."""
    match parent:
        case ast.Subscript(value=value):
            return value is node
        case ast.Attribute(attr=name):
            return name in ONE_ENTRY
        case ast.Compare():
            return True
        case _:
            return False


def changes(function: Function, depth: int = 0) -> bool:
    """Whether a view changes data, by the names of what it calls and the statements it sends, or what that does."""
    for node in code_of(function):
        if isinstance(node, ast.Call) and (_changes(node.func) or _is_called_to(function, node.func, depth)):
            return True
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and STATEMENT.search(node.value):
            return True
        if _is_written(function, node):
            return True
    return False


def _is_called_to(function: Function, called: ast.expr, depth: int) -> bool:
    """Whether a function of the program that is called changes data; whatever its name says."""
    inside = meant(function, called) if depth < MAX_DEPTH else None
    return isinstance(inside, Function) and changes(inside, depth + 1)


def _is_written(function: Function, node: ast.AST) -> bool:
    """`NOTES[number] = …`, `NOTES[number]["text"] = …`, `NOTES.pop(…)`, where a module keeps its data in that."""
    match node:
        case ast.Subscript(value=held, ctx=ast.Store() | ast.Del()):
            while isinstance(held, ast.Subscript):
                held = held.value
            return _keeps(function, held)
        case ast.Call(func=ast.Attribute(value=held, attr=name)) if name in WRITING:
            return _keeps(function, held)
        case _:
            return False


def _changes(called: ast.expr) -> bool:
    match called:
        case ast.Attribute(attr=name):
            return name in CHANGING or (VERB.match(name) is not None and name not in ANSWERING)
        case ast.Name(id=name):
            return VERB.match(name) is not None and name not in ANSWERING
        case _:
            return False


def only_shows(function: Function) -> bool:
    """Whether a view looks something up or fills a template, and changes nothing."""
    if changes(function):
        return False
    called = [node.func for node in code_of(function) if isinstance(node, ast.Call)]
    names = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in called}
    return "shows data" in doings(function) or not names.isdisjoint(SHOWING)


def asks_a_setting(function: Function) -> bool:
    """Whether a condition in a view depends on the app's configuration."""
    tests = (node.test for node in code_of(function) if isinstance(node, ast.If | ast.IfExp))
    return any(re.search(r"config|settings|environ", ast.unparse(test)) for test in tests)


def code_of(function: Function) -> Iterator[ast.AST]:
    """All nodes of the body, without the decorators."""
    body = function.node.body
    for statement in body if isinstance(body, list) else [body]:
        yield from ast.walk(statement)


def _imported(function: Function) -> dict[str, str]:
    """What the function itself imports, by name."""
    found: dict[str, str] = {}
    for node in code_of(function):
        if isinstance(node, ast.Import):
            for one in node.names:
                top = one.name.partition(".")[0]
                found[one.asname or top] = one.name if one.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.update((one.asname or one.name, f"{node.module}.{one.name}") for one in node.names)
    return found


def _path(function: Function, node: ast.expr, local: dict[str, str]) -> str:
    """The dotted name of a library that an expression means; "" if it means anything else."""
    match node:
        case ast.Attribute(value=value, attr=name):
            outer = _path(function, value, local)
            return f"{outer}.{name}" if outer else ""
        case ast.Name(id=name):
            return local.get(name) or _named(function, name)
        case _:
            return ""


def _named(function: Function, name: str) -> str:
    match _looked_up(function, name):
        case External(path=path):
            return path
        case Instance(cls=External(path="flask.sessions.SessionMixin")):
            return "flask.session"
        case Instance(cls=External(path=path)):
            return path
        case None if hasattr(builtins, name):
            return f"builtins.{name}"
        case _:
            return ""


def _looked_up(function: Function, name: str) -> Value | None:
    """What a name means around a function, None if nobody gave it a meaning."""
    if name in function.kept:
        return present(settle(function.kept[name]))
    scope: Scope | None = function.outer
    while scope is not None:
        if (found := scope.slots.get(name) or scope.kept.get(name)) is not None:
            return present(settle(found))
        scope = None if isinstance(scope, ModuleObject) else scope.outer
    return None


def keep_names(run: Interpreter, function: Function | None) -> None:
    """Keep what the names around a function mean now: those of a factory, and its imports, are gone when rules ask."""
    if function is None:
        return
    function.kept.update(_brought(run, function))
    scope: Scope | None = function.outer
    while scope is not None and not isinstance(scope, ModuleObject):
        scope.kept |= scope.slots
        scope = scope.outer


def _brought(run: Interpreter, function: Function) -> Iterator[tuple[str, Value]]:
    """What a function imports itself, out of modules of the program that have run by now."""
    for node in code_of(function):
        if isinstance(node, ast.ImportFrom):
            outer, dots = _loaded(run, function, node.module or "", node.level), f"{node.module or ''}."
            for one in node.names:
                found = outer.slots.get(one.name) if outer is not None else None
                found = found or _loaded(run, function, (dots + one.name).lstrip("."), node.level)
                if found is not None:
                    yield one.asname or one.name, found
        elif isinstance(node, ast.Import):
            for one in node.names:
                if one.asname and (module := _loaded(run, function, one.name, 0)) is not None:
                    yield one.asname, module


def _loaded(run: Interpreter, function: Function, dotted: str, level: int) -> ModuleObject | None:
    index, path = run.modules.index, function.module.path
    places, rest = index.find_relative(path, dotted, level) if level else index.find(path, dotted)
    return run.modules.loaded.get(places[-1]) if places and not rest else None


def meant(function: Function, node: ast.expr) -> Value | None:
    """What a name, or a name in a module of the program, stands for."""
    match node:
        case ast.Name(id=name):
            return _looked_up(function, name)
        case ast.Attribute(value=value, attr=name):
            module = meant(function, value)
            found = module.slots.get(name) if isinstance(module, ModuleObject) else None
            return None if found is None else settle(found)
        case _:
            return None
