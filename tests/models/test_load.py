"""Models from TOML: every kind of fact, and errors that name the file."""

from __future__ import annotations

import inspect
from importlib import resources
from pkgutil import resolve_name

import pytest

from fumehood.errors import ConfigError
from fumehood.models.load import load, own_models
from fumehood.models.schema import Invocation, Lookup, Parameter

EVERYTHING = """
docs = "https://example.com/"
[aliases]
"lib.app.App" = "lib.App"
[bases]
"lib.Own" = "lib.App"
[values]
"lib.current" = "lib.App"
[returns]
"lib.make" = "lib.App"
[servers."lib.App.run"]
title = "Lib's server"
host = [0, "host"]
debug = "debug"
empty_host = true
receiver = "self"
[lookups]
"lib.setting" = { name = [0], default = "default" }
[invocations."lib.spawn"]
function = [0, "target"]
arguments = [1]
rest = true
background = true
"""


def test_every_kind_of_fact() -> None:
    models = load([("lib.toml", EVERYTHING)])
    server = models.servers["lib.App.run"]
    assert (server.title, server.receiver, server.empty_host, server.environment) == (
        "Lib's server",
        "self",
        True,
        False,
    )
    assert server.parameters == {"host": Parameter(0, ("host",)), "debug": Parameter(None, ("debug",))}
    assert models.lookups == {"lib.setting": Lookup(Parameter(0, ()), Parameter(None, ("default",)))}
    invocation = Invocation(Parameter(0, ("target",)), Parameter(1, ()), None, rest=True, background=True)
    assert models.invocations == {"lib.spawn": invocation}
    assert (models.aliases, models.bases) == ({"lib.app.App": "lib.App"}, {"lib.Own": "lib.App"})
    assert (models.values, models.returns) == ({"lib.current": "lib.App"}, {"lib.make": "lib.App"})
    assert models.libraries == {"lib"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("docs = ", "lib.toml: "),
        ("[sinks]\n", "lib.toml: unknown section 'sinks'"),
        ('[servers."a.b"]\nhost = 1.5\ntitle = "x"', "lib.toml: not a parameter: 1.5"),
        ('[servers."a.b"]\nhost = [0]\n', "lib.toml: 'title'"),
        ('[lookups]\n"a.b" = { default = [1] }', "lib.toml: 'name'"),
        ("[aliases]\na = 1\na = 2", "lib.toml: "),
    ],
)
def test_an_error_names_the_file(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        load([("lib.toml", text)])
    assert str(raised.value).startswith(message)


def test_our_own_models_are_loaded_once_and_have_their_documentation() -> None:
    assert own_models() is own_models()
    folder = resources.files("fumehood.models") / "data"
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            assert file.read_text("utf-8").startswith('docs = "https://'), file.name


@pytest.mark.parametrize(
    ("path", "bound"),
    [("flask.Flask.run", 1), ("flask_socketio.SocketIO.run", 1), ("werkzeug.serving.run_simple", 0)],
)
def test_positions_of_ours_are_those_of_the_installed_library(path: str, bound: int) -> None:
    names = list(inspect.signature(resolve_name(path)).parameters)[bound:]
    parameters = own_models().servers[path].parameters.values()
    placed = {one.position: one.names[0] for one in parameters if one.position is not None}

    assert {position: names[position] for position in placed} == placed
