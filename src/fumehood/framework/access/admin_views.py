"""Views that are handed to Flask-Admin as objects: lists and forms of a model, folders, consoles.

Such a view is open to everybody unless its class says who may come in, by `is_accessible` or a method that is called
before it. https://flask-admin.readthedocs.io/en/latest/introduction/#authorization-permissions
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Observation
from fumehood.flow.values import Class, External, Function, Instance, Site, Value, options, settle
from fumehood.framework.apps.controls import app_given
from fumehood.framework.library import looks_at
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.protections import guards_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ADMINS: Final = ("flask_admin.Admin", "flask_admin.base.Admin")
ASKING: Final = ("is_accessible", "_handle_view", "inaccessible_callback")
"""Methods by which a class says who may come in, and what others see."""

LIBRARY: Final = "flask_admin."
DATA: Final = "flask_admin.contrib."
"""Where the views are that show and change data; those of other modules show what the program writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminView(Observation):
    """A view is handed to Flask-Admin: `admin` is where the Admin is made, `app` its app, None if nobody knows.

    `asks` is whether its class says who may come in, None where a class of another library may do that; `data`
    whether it shows or changes data by itself.
    """

    name: str
    admin: Site | None = field(compare=False)
    app: Value | None = field(compare=False)
    asks: bool | None
    data: bool


@looks_at(*ADMINS, *(f"{cls}.{name}" for cls in ADMINS for name in ("__init__", "init_app")))
def made(run: Interpreter, call: LibraryCall) -> None:
    """`Admin(app, index_view=…)`: the page that the others are reached by."""
    receiver, app = call.receiver, app_given(call)
    admin = receiver.at if isinstance(receiver, Instance) else call.site
    if admin is not None and app is not None:
        run.library.kept(Admins).apps[admin] = app
    _note(run, call.arguments.get(None, "index_view"), call.site, admin, is_index=True)


@looks_at(*(f"{cls}.{name}" for cls in ADMINS for name in ("add_view", "add_views")))
def added(run: Interpreter, call: LibraryCall) -> None:
    """`admin.add_view(…)`; each of several stands where it is written."""
    receiver, node = call.receiver, call.site.node
    admin = receiver.at if isinstance(receiver, Instance) else None
    written = node.args if isinstance(node, ast.Call) else []
    views = call.arguments.positional or [*call.arguments.keywords.values()]
    each = call.path.endswith("s") and len(written) == len(views)
    for index, view in enumerate(views):
        at = Site(call.site.module, written[index]) if each else call.site
        _note(run, view, at, admin, is_index=False)


class Admins:
    """The apps of the Admins of one project, by where these are made."""

    def __init__(self) -> None:
        self.apps: dict[Site, Value] = {}


def _note(run: Interpreter, view: Value | None, site: Site, admin: Site | None, *, is_index: bool) -> None:
    apps = run.library.kept(Admins).apps
    for one in () if view is None else options(view):
        if isinstance(one, Instance):
            libraries = one.library_classes()
            run.observe(
                AdminView,
                site,
                name=_name(one),
                admin=admin,
                app=None if admin is None else apps.get(admin),
                asks=_asks(one, libraries),
                data=not is_index and any(path.startswith(DATA) for path in libraries),
            )


def _name(view: Instance) -> str:
    return view.cls.name if isinstance(view.cls, Class) else getattr(view.cls, "path", "").rpartition(".")[2]


def _asks(view: Instance, libraries: list[str]) -> bool | None:
    """Whether a class says who may come in; not known where a decorator or a base that nobody sees may do that."""
    if isinstance(view.cls, Class):
        if any(_turns_away(view.cls.find(name)) for name in ASKING):
            return True
        own = [base for base in view.cls.lineage() if isinstance(base, Class)]
        members = [one for base in own for one in base.slots.values()]
        if view.cls.decorators or any(isinstance(one, Function) and guards_of(one) for one in members):
            return None
        if not all(isinstance(settle(base), Class | External) for cls in own for base in cls.bases):
            return None
    return False if all(path.startswith((LIBRARY, "builtins.")) for path in libraries) else None


def _turns_away(method: Value | None) -> bool:
    """Whether a method is one of the workspace, and does more than say yes."""
    if not isinstance(method, Function) or isinstance(method.node, ast.Lambda):
        return False
    match method.node.body:
        case [ast.Return(value=ast.Constant(value=True))]:
            return False
        case _:
            return True
