"""Small programs in, the configurations of their apps out."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Mapping

from fumehood.flow.values import MISSING
from fumehood.framework.apps.effective import AppConfigured, routes_of, united
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import Observations
from fumehood.framework.pages.templates import Templates
from fumehood.framework.walks.clues import Clue, clues
from fumehood.framework.walks.views import Views
from fumehood.models.load import own_models
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module
from tests.values import show

Program = str | Mapping[str, str]
APPS = (Clue("Flask(", "Flask("),)
FLASK = "from flask import Flask\napp = Flask(__name__)\n"


def configured(program: Program) -> list[AppConfigured]:
    """Each app of a program; a text alone is `app.py`, files that are no Python can be read."""
    return observed(program)[0]


def observed(program: Program) -> tuple[list[AppConfigured], Observations]:
    """The same, and all that was seen."""
    files = {"app.py": program} if isinstance(program, str) else program
    texts = {path: textwrap.dedent(text).lstrip("\n") for path, text in files.items()}
    parsed = {
        path: Module(path, text, ast.parse(text)) for path, text in texts.items() if path.endswith(".py")
    }
    library = ModelledLibrary(own_models())
    library.kept(Templates).read = texts.get
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), library)
    seen = views.take(parsed, clues((), ("Flask(",)))
    return united(views.captures.found, routes_of(seen.seen)), seen


def effective(program: Program, key: str = "X") -> list[str]:
    """What the only app may have under a key, as `value at file:line mode`."""
    (app,) = configured(program)
    return [
        " ".join(
            filter(
                None,
                (
                    "missing" if one.value is MISSING else show(one.value),
                    f"at {one.at.module.path}:{one.at.node.lineno}",
                    one.mode.value,
                ),
            )
        )
        for one in app.effective(key)
    ]
