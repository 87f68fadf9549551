"""Objects of database libraries that are found by attribute or key, and statements that are put together of parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from fumehood.flow.iteration import iterate
from fumehood.flow.propagation import HELD, is_tainted
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.values import Arguments, External, Instance, Listing, Site, Suspended, Unknown, Value
from fumehood.framework.library import ATTRIBUTES, CALLS, ITEMS, OBJECTS, UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.outside.statement_forms import STATEMENT_CLASS, clauses_of, marked
from fumehood.framework.sinks import arrive
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

OBJECTS.update({"sqlalchemy.func": "sqlalchemy.functions", "peewee.fn": "peewee.functions"})
"""Their methods are SQL functions, which take parameters."""

MEMBERS: Final[Mapping[str, Mapping[str, str]]] = {
    "flask_sqlalchemy.SQLAlchemy": {
        "session": "sqlalchemy.orm.scoped_session",
        "engine": "sqlalchemy.Engine",
    },
    "flask_mysqldb.MySQL": {"connection": "mysql.Connection", "connect": "mysql.Connection"},
    "flask_pymongo.PyMongo": {"db": "pymongo.Database", "cx": "pymongo.MongoClient"},
    "records.Database": {"db": "sqlalchemy.Engine"},
    "peewee.FlaskDB": {"database": "peewee.Database"},
    "playhouse.flask_utils.FlaskDB": {"database": "peewee.Database"},
}
"""Attributes that are objects of a known class."""

NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "flask_sqlalchemy.SQLAlchemy": {"Model": "flask_sqlalchemy.model.Model", "*": "sqlalchemy."},
    "flask_mongoengine.MongoEngine": {"*": "mongoengine."},
    "pony.orm.Database": {"Entity": "pony.orm.core.Entity"},
    "playhouse.flask_utils.FlaskDB": {"Model": "peewee.Model"},
}
"""Attributes that are names of a library; `*` is what any other name is looked up in."""

OWN: Final = frozenset(
    {
        "paginate",
        "first_or_404",
        "one_or_404",
        "get_or_404",
        "create_all",
        "drop_all",
        "init_app",
        "get_engine",
    }
    | {"create_scoped_session", "engines", "metadata", "reflect", "relationship", "connect", "disconnect"}
)
"""What a Flask extension adds to the names of the library below it."""

CONTAINED: Final = {"pymongo.MongoClient": "pymongo.Database", "pymongo.Database": "pymongo.Collection"}
METHODS: Final = frozenset(
    {
        "aggregate", "close", "codec_options", "command", "create_collection", "cursor_command", "dereference",
        "drop_collection", "drop_database", "eval", "get_collection", "get_database", "get_default_database",
        "list_collection_names", "list_collections", "list_database_names", "list_databases", "server_info",
        "start_session", "validate_collection", "watch", "with_options", "name", "client", "admin_command",
    }
)  # fmt: skip
"""Attributes of a client or database that are neither a database nor a collection."""


def _member(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    """An attribute that the tables above know."""
    for cls in receiver.library_classes():
        path = run.library.name(cls)
        known = path.path if isinstance(path, External) else cls
        if (found := MEMBERS.get(known, {}).get(name)) is not None:
            return Instance(run.memory.owner, External(found), receiver.at)
        names = NAMES.get(known, {})
        if name in names:
            return External(names[name])
        if "*" in names and name not in OWN and not name.startswith("_"):
            return run.library.name(names["*"] + name)
    return None


ATTRIBUTES.update(dict.fromkeys([*MEMBERS, *NAMES], _member))


def _named(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    """`client.shop` is a database, `database.orders` a collection."""
    return None if name in METHODS or name.startswith("_") else _contained(run, receiver)


def _contained(run: Interpreter, receiver: Value) -> Value | None:
    if isinstance(receiver, Instance):
        for cls in receiver.library_classes():
            found = "pymongo.Database" if cls.endswith("Client") else CONTAINED.get(cls)
            if found is not None:
                return Instance(run.memory.owner, External(found), receiver.at)
    return None


ATTRIBUTES.update(dict.fromkeys(CONTAINED, _named))
ITEMS.update(dict.fromkeys(CONTAINED, lambda run, receiver, key: _contained(run, receiver)))

STATEMENTS: Final = (
    "select",
    "insert",
    "update",
    "delete",
    "union",
    "union_all",
    "exists",
    "values",
    "lateral",
)
CONDITIONS: Final = (
    "and_",
    "or_",
    "not_",
    "case",
    "cast",
    "distinct",
    "desc",
    "asc",
    "nullslast",
    "nullsfirst",
)
BUILDERS: Final = (
    "where", "filter", "having", "order_by", "group_by", "select_from", "join", "outerjoin", "from_statement",
    "distinct", "with_only_columns", "add_columns", "returning", "union", "union_all", "limit", "offset", "options",
    "filter_by", "values", "params", "correlate", "subquery", "cte", "alias", "scalar_subquery", "label",
    "execution_options", "from_select", "with_for_update", "self_group", "exists", "as_scalar", "join_from",
    "on_conflict_do_nothing",
)  # fmt: skip
TEXTUAL: Final = ("prefix_with", "suffix_with", "with_hint", "with_statement_hint")
"""What makes a statement of SQLAlchemy: https://docs.sqlalchemy.org/en/20/core/selectable.html"""


def _built(run: Interpreter, call: LibraryCall) -> Value:
    """A statement: texts marked as SQL in its parts are in it, any other value is a parameter.

    It holds the texts themselves and not the statements around them, which chains of methods nest without end.
    """
    made = Instance(run.memory.owner, External(STATEMENT_CLASS), call.site)
    given = [*call.arguments.positional, *call.arguments.keywords.values()]
    more = (call.arguments.spread, call.receiver)
    whole = [*given, *(one for one in more if one is not None)]
    parts: list[Value] = [part for value in whole for one in marked(value) for part in clauses_of(one)]
    if call.path.rpartition(".")[2] in TEXTUAL:
        parts += [value for value in given if not isinstance(value, Instance)]
    if parts := [part for part in parts if is_tainted(part)]:
        made.slots[HELD] = Listing(run.memory.owner, dict.fromkeys(parts), kind=tuple)
    return made


CALLS.update(dict.fromkeys([f"sqlalchemy.{name}" for name in (*STATEMENTS, *CONDITIONS)], _built))
CALLS.update(dict.fromkeys([f"sqlalchemy.Statement.{name}" for name in (*BUILDERS, *TEXTUAL)], _built))

MARKED: Final = "sqlalchemy.TextClause"
COMPARED: Final = (
    "like", "ilike", "in_", "not_in", "notin_", "is_", "is_not", "isnot", "between", "startswith", "endswith",
    "contains", "match", "op", "collate", "concat", "regexp_match",
)  # fmt: skip
"""What makes a condition of a marked text: https://docs.sqlalchemy.org/en/20/core/operators.html"""

CALLS.update(dict.fromkeys([f"{MARKED}.{name}" for name in COMPARED], _built))


def _compared(run: Interpreter, clause: Instance, *others: Value) -> Value | None:
    """The same by an operator."""
    return (
        None
        if clause.at is None
        else _built(run, LibraryCall(MARKED, clause, Arguments([*others]), clause.at))
    )


OF_LIBRARIES.update(
    {
        f"{cls}.__{name}__": _compared
        for cls in (MARKED, STATEMENT_CLASS)
        for name in ("eq", "ne", "lt", "le", "gt", "ge", "and", "or", "rand", "ror")
    }
)


@on(
    "pony.orm.select",
    "pony.orm.get",
    "pony.orm.exists",
    "pony.orm.delete",
    "pony.orm.count",
    "pony.orm.core.Entity.select",
)
def query(run: Interpreter, call: LibraryCall) -> Value:
    """A generator that becomes a statement: evaluated once for what is in it."""
    generator = call.arguments.get(0)
    if isinstance(generator, Suspended):
        iterate(run, generator)
    return Unknown(f"{call.path}()")


CURSOR: Final = regex(r"(?i)(?:^|[._])(?:cur|cursor|conn|connection|db|database|session|engine)\d*(?:\(\))?$")
"""How objects are called that execute statements."""


def _look(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`cursor.execute(query)` where nobody knows the object, and the statement is nothing but client data."""
    path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    receiver, _, name = path.rpartition(".")
    statement = arguments.get(0)
    if name in {"execute", "executemany"} and isinstance(statement, Unknown) and CURSOR.search(receiver):
        arrive(run, "sql", statement, path, site, sure=False)


UNRESOLVED.append(_look)
