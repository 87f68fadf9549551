"""Libraries answer by handler or by model, under any of their names."""

from __future__ import annotations

import pytest

from fumehood.flow.values import External
from fumehood.framework.library import ModelledLibrary
from fumehood.models.load import load, own_models
from tests.support import assert_value

LIBRARY = ModelledLibrary(own_models())


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("flask.app.Flask", "flask.Flask"),
        ("flask.app.Flask.run", "flask.Flask.run"),
        ("werkzeug.run_simple", "werkzeug.serving.run_simple"),
        ("flask.ext.script.Manager", "flask_script.Manager"),
        ("connexion.App", "connexion.FlaskApp"),
        ("unknown.thing", "unknown.thing"),
    ],
)
def test_names(written: str, canonical: str) -> None:
    assert LIBRARY.name(written) == External(canonical)


@pytest.mark.parametrize(
    ("classes", "name", "found"),
    [
        (["flask.Flask"], "run", "flask.Flask.run"),
        (["apiflask.APIFlask"], "run", "flask.Flask.run"),
        (["lib.Mixin", "flask.Flask"], "run", "flask.Flask.run"),
        (["flask.app.Flask"], "run", "flask.Flask.run"),
        (["lib.Thing"], "run", None),
        (["flask.Flask"], "unheard_of", None),
    ],
)
def test_methods(classes: list[str], name: str, found: str | None) -> None:
    assert LIBRARY.method(classes, name) == (None if found is None else External(found))


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("from decouple import config\nconfig('DEBUG', default=True)", "?$DEBUG | True"),
        ("from decouple import config\nconfig('DEBUG')", "?$DEBUG"),
        ("from environs import Env\nEnv().bool('DEBUG', True)", "?$DEBUG | True"),
        ("import asyncio\nasyncio.get_event_loop()", "asyncio.AbstractEventLoop()"),
        ("import typer\ndef f(): return 5\ntyper.run(f)", "5"),
        ("import gevent\ngevent.spawn(lambda: 1)", "concurrent.futures.Future()"),
    ],
)
def test_models(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_a_model_of_a_class_counts_for_what_derives_from_it() -> None:
    models = load([("x.toml", '[bases]\n"a.B" = "c.D"\n"c.D" = "e.F"\n"e.F" = "a.B"\n')])
    assert models.lineage("a.B") == ["a.B", "c.D", "e.F"]
