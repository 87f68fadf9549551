"""Models are read from TOML, and one that says something else is refused by its name."""

from __future__ import annotations

import inspect

import flask
import flask_socketio
import pytest
import werkzeug.serving

from fumehood.errors import ConfigError
from fumehood.models.load import load, own_models
from fumehood.models.schema import Invocation, Lookup, Parameter, Server

TEXT = """
docs = "https://example.org/"

[aliases]
"lib.core.App" = "lib.App"

[bases]
"lib.Sub" = "lib.App"

[values]
"lib.current" = "lib.App"

[returns]
"lib.make" = "lib.App"

[lookups]
"lib.setting" = { name = [0, "key"], default = "default" }
"lib.needed" = { name = [0, "key"] }

[invocations."lib.spawn"]
function = [0, "target"]
rest = true
background = true

[invocations."pool.call"]
function = [0]
arguments = [1]
keywords = [2]

[servers."lib.App.serve"]
title = "Development server"
host = [0, "host"]
debug = "debug"
empty_host = true
receiver = "self"
"""


def test_every_section_is_read() -> None:
    models = load([("lib.toml", TEXT)])

    assert models.aliases == {"lib.core.App": "lib.App"}
    assert models.bases == {"lib.Sub": "lib.App"}
    assert models.values == {"lib.current": "lib.App"}
    assert models.returns == {"lib.make": "lib.App"}
    assert models.lookups == {
        "lib.setting": Lookup(Parameter(0, ("key",)), Parameter(None, ("default",))),
        "lib.needed": Lookup(Parameter(0, ("key",)), None),
    }
    assert models.invocations == {
        "lib.spawn": Invocation(Parameter(0, ("target",)), None, None, rest=True, background=True),
        "pool.call": Invocation(Parameter(0, ()), Parameter(1, ()), Parameter(2, ()), rest=False, background=False),
    }
    assert models.servers == {
        "lib.App.serve": Server(
            path="lib.App.serve",
            title="Development server",
            parameters={"host": Parameter(0, ("host",)), "debug": Parameter(None, ("debug",))},
            empty_host=True,
            receiver="self",
        )
    }
    assert models.libraries == {"lib", "pool"}


def test_several_files_make_one_index_and_the_later_wins() -> None:
    models = load([("a.toml", '[aliases]\n"a.X" = "a.Y"\n"b.X" = "b.Y"'), ("b.toml", '[aliases]\n"a.X" = "a.Z"')])

    assert models.aliases == {"a.X": "a.Z", "b.X": "b.Y"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[alias]\n", "bad.toml: unknown section 'alias'"),
        ("[aliases\n", "bad.toml: "),
        ('[servers."a.run"]\nhost = [0, "host"]\n', "bad.toml: 'title'"),
        ('[servers."a.run"]\ntitle = "x"\nhost = []\n', r"bad.toml: not a parameter: \[\]"),
        ('[invocations."a.call"]\nrest = true\n', "bad.toml: 'function'"),
        ('[lookups]\n"a.get" = { default = "d" }\n', "bad.toml: 'name'"),
    ],
)  # fmt: skip
def test_what_is_no_model_is_refused_by_the_name_of_its_file(text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=f"^{message}"):
        load([("good.toml", TEXT), ("bad.toml", text)])


def test_our_own_models_are_read_once() -> None:
    assert own_models() is own_models()
    assert own_models().libraries >= {"flask", "werkzeug", "flask_socketio", "connexion", "os"}


def test_no_alias_of_ours_leads_to_another() -> None:
    aliases = own_models().aliases

    assert {path for path in aliases.values() if own_models().canonical(path) != path} == set()


@pytest.mark.parametrize(
    ("path", "function", "bound"),
    [
        ("flask.Flask.run", flask.Flask.run, 1),
        ("flask_socketio.SocketIO.run", flask_socketio.SocketIO.run, 1),
        ("werkzeug.serving.run_simple", werkzeug.serving.run_simple, 0),
    ],
)
def test_positions_of_ours_are_those_of_the_installed_library(path: str, function: object, bound: int) -> None:
    assert callable(function)
    names = [name for name in inspect.signature(function).parameters if name != "kwargs"][bound:]
    parameters = own_models().servers[path].parameters.values()
    placed = {one.position: one.names[0] for one in parameters if one.position is not None}

    assert {position: names[position] for position in placed} == placed
