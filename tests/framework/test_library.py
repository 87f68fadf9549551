"""Libraries answer by handler or by model, under any of their names."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Constant, External
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import AttributeSet, Called
from fumehood.framework.walks.views import Views
from fumehood.models.load import load, own_models
from fumehood.project.imports import ImportIndex
from tests.support import modules

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


def test_a_model_of_a_class_counts_for_what_derives_from_it() -> None:
    models = load([("x.toml", '[bases]\n"a.B" = "c.D"\n"c.D" = "e.F"\n"e.F" = "a.B"\n')])
    assert models.lineage("a.B") == ["a.B", "c.D", "e.F"]


def test_items_of_library_objects_are_observed() -> None:
    path = "werkzeug.datastructures.FileMultiDict.__getitem__"
    parsed = modules("""
        from flask import request
        request.files["photo"].save("x")
        request.form["name"]
        """)
    library = ModelledLibrary(own_models(), frozenset({path}))
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), library)
    (seen,) = views.take(parsed).of(Called)
    assert (seen.path, seen.site.node.lineno, seen.arguments.get(0)) == (path, 2, Constant("photo"))


def test_calls_by_keyword_and_attributes_of_modules_are_observed() -> None:
    watched = frozenset({"?(verify)", "ssl._create_default_https_context"})
    parsed = modules("""
        import requests, ssl
        def own(verify): return requests.get("a", verify=verify)
        own(verify=False)
        unknown.get("b", verify=True)
        requests.get("c")
        ssl._create_default_https_context = 1
        """)
    library = ModelledLibrary(own_models(), watched)
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), library)
    seen = views.take(parsed)
    called = [(one.callee, one.arguments.keywords["verify"], one.sure) for one in seen.of(Called)]
    assert called == [("requests.get", Constant(False), True), ("unknown.get", Constant(True), False)]
    assert [one.value for one in seen.of(AttributeSet)] == [Constant(1)]
