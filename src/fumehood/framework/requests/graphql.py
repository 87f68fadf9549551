"""Resolvers of GraphQL schemas: each gets the arguments of a field as the client wrote them in its query.

Graphene's are methods of a type, https://docs.graphene-python.org/en/latest/types/objecttypes/#resolvers; Strawberry's
are decorated or passed, https://strawberry.rocks/docs/types/resolvers; Ariadne's are decorated with the name of the
field, https://ariadnegraphql.org/docs/resolvers. That a view serves the schema is taken for granted.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Class, External, Function, Partial, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.routes import add_hook

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

RESOLVER: Final = "resolver"
"""The kind of what is registered."""

QUERIED: Final = "the GraphQL query"
TYPES: Final = frozenset(
    {"graphene.ObjectType", "graphene.types.objecttype.ObjectType", "graphene.Interface"}
)
MUTATIONS: Final = frozenset(
    {"graphene.Mutation", "graphene.types.mutation.Mutation", "graphene.ClientIDMutation"}
)
MUTATE: Final = frozenset({"mutate", "mutate_and_get_payload"})
NO_TEXT: Final = frozenset({
    "Int", "Float", "Boolean", "BigInt", "Decimal", "Date", "DateTime", "Time", "UUID", "Enum",
    "int", "float", "bool", "date", "datetime", "time",
})  # fmt: skip
"""Types of which no value is a text of the client's choice."""

NOT_SENT: Final = frozenset(
    {"self", "root", "parent", "info", "obj", "_", "__", "_info", "_root", "_obj", "cls"}
)
"""What resolvers call the parameters that the library passes itself."""


def is_resolver(name: str, bases: set[str]) -> bool:
    """Whether a method of a class of Graphene's is called for a query."""
    return (name.startswith("resolve_") and not bases.isdisjoint(TYPES)) or (
        name in MUTATE and not bases.isdisjoint(MUTATIONS)
    )


def sent_to(function: Function) -> Iterator[tuple[str, bool]]:
    """The parameters that a client's arguments arrive in, and whether each may be any text."""
    spec = function.node.args
    types = dict(_declared(function))
    for one in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs):
        if one.arg not in NOT_SENT:
            written = types.get(one.arg) or ("" if one.annotation is None else ast.unparse(one.annotation))
            yield one.arg, written.rpartition(".")[2] not in NO_TEXT


def _declared(function: Function) -> Iterator[tuple[str, str]]:
    """What the class says of the arguments: `Field(T, tag=String())` of the field, `Arguments` of a mutation."""
    cls = function.cls
    node = cls.at.node if isinstance(cls, Class) and cls.at is not None else None
    field = function.name.removeprefix("resolve_")
    for one in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(one, ast.Assign) and _is_called(one, field) and isinstance(one.value, ast.Call):
            yield from ((word.arg, _type(word.value)) for word in one.value.keywords if word.arg)
        elif isinstance(one, ast.ClassDef) and one.name in {"Arguments", "Input"}:
            for inner in one.body:
                if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Name):
                    yield inner.targets[0].id, _type(inner.value)


def _is_called(node: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def _type(node: ast.expr) -> str:
    return ast.unparse(node.func if isinstance(node, ast.Call) else node)


STRAWBERRY: Final = ("strawberry.field", "strawberry.mutation", "strawberry.subscription")


@on(*STRAWBERRY)
def strawberry(run: Interpreter, call: LibraryCall) -> Value:
    """`@strawberry.field`, with or without arguments, or a resolver that is passed."""
    resolver = call.arguments.get(0, "resolver")
    if isinstance(resolver, Function):
        add_hook(run, RESOLVER, resolver, call.site)
        return resolver
    return External("strawberry.field()")


@on("strawberry.field()")
def strawberry_applied(run: Interpreter, call: LibraryCall) -> Value:
    """The function, decorated."""
    return strawberry(run, LibraryCall(STRAWBERRY[0], None, call.arguments, call.site))


ARIADNE: Final = tuple(
    f"ariadne.{cls}.{name}"
    for cls in ("QueryType", "MutationType", "ObjectType", "SubscriptionType")
    for name in ("field", "set_field")
)


@on(*ARIADNE)
def ariadne(run: Interpreter, call: LibraryCall) -> Value:
    """`@query.field("name")`, `query.set_field("name", resolver)`."""
    resolver = call.arguments.get(1, "resolver")
    if resolver is not None:
        add_hook(run, RESOLVER, resolver, call.site)
        return resolver
    return Partial(External("ariadne.field()"), (), {})


@on("ariadne.field()")
def ariadne_applied(run: Interpreter, call: LibraryCall) -> Value:
    """The function stays what it is."""
    resolver = call.arguments.get(0)
    add_hook(run, RESOLVER, resolver, call.site)
    return resolver or External("ariadne.field()")
