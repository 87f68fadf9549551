"""Models from TOML: every kind of fact, and errors that name the file."""

from __future__ import annotations

import inspect
import json
import warnings
from importlib import resources
from pathlib import Path
from pkgutil import resolve_name

import pytest

from fumehood.errors import ConfigError
from fumehood.models.kinds import KINDS
from fumehood.models.load import load, models_with, own_models, pack
from fumehood.models.schema import Invocation, Lookup, Parameter, Propagator, Sink, SourceModel

EVERYTHING = """
docs = "https://example.com/"
[aliases]
"lib.app.App" = "lib.App"
[bases]
"lib.Own" = "lib.App"
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
[sources]
"lib.read" = "the socket"
"lib.stored" = { what = "the store", trusted = true }
[sinks.sql]
"lib.query" = [0, "sql"]
[sinks.command]
"lib.run" = [{ argument = "program" }, { argument = "*", form = "text", when = { shell = true } }]
"lib.Task.go" = { argument = "receiver", unless = { mode = ["safe", 2] } }
[sanitizers]
"lib.quote" = ["sql", "^/"]
"lib.number" = "*"
[propagators]
"lib.decode" = "*"
"lib.Page.render" = [[0, "text"], "receiver"]
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
    assert models.returns == {"lib.make": "lib.App"}


def test_facts_about_client_data() -> None:
    models = load([("lib.toml", EVERYTHING)])
    assert models.sources == {
        "lib.read": SourceModel("the socket"),
        "lib.stored": SourceModel("the store", trusted=True),
    }
    assert models.sinks == {
        "lib.query": (Sink("sql", Parameter(0, ("sql",)), "sql"),),
        "lib.run": (
            Sink("command", Parameter(None, ("program",)), "command"),
            Sink("command", None, "text", every=True, when=(("shell", (True,)),)),
        ),
        "lib.Task.go": (Sink("command", None, "command", receiver=True, unless=(("mode", ("safe", 2)),)),),
    }
    assert models.sanitizers == {"lib.quote": frozenset({"sql", "^/"}), "lib.number": KINDS}
    assert models.propagators == {
        "lib.decode": Propagator(None),
        "lib.Page.render": Propagator((Parameter(0, ("text",)),), receiver=True),
    }
    assert models.speaks_of("lib.query")
    assert not models.speaks_of("lib.other")


def test_a_users_models_come_after_ours_and_leave_ours_alone() -> None:
    assert models_with("") is own_models()
    table = {
        "sinks": {"sql": {"shop.store.run": [0], "sqlite3.Cursor.execute": [1]}},
        "aliases": {"shop.run": "shop.store.run"},
        "sanitizers": {"shop.clean": "*"},
    }
    models = models_with(json.dumps(table))
    assert models.named == {"shop.store.run", "sqlite3.Cursor.execute", "shop.clean"}
    assert len(models.sinks["sqlite3.Cursor.execute"]) == 2
    assert len(own_models().sinks["sqlite3.Cursor.execute"]) == 1
    assert models.canonical("shop.run") == "shop.store.run"
    assert models.servers == own_models().servers


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("docs = ", "lib.toml: "),
        ("[sink]\n", "lib.toml: unknown section 'sink'; did you mean 'sinks'?"),
        ("returns = 1\n", "lib.toml: returns: expected a table"),
        ('[returns]\n"a.b" = 1\n', 'lib.toml: returns."a.b": expected a dotted name, not 1'),
        ('[servers."a.b"]\nhost = 1.5\ntitle = "x"', 'lib.toml: servers."a.b": not a parameter: 1.5'),
        ('[servers."a.b"]\nhost = [0]\n', "lib.toml: servers.\"a.b\": 'title' is missing"),
        ('[lookups]\n"a.b" = { default = [1] }', "lib.toml: lookups.\"a.b\": 'name' is missing"),
        ("[sinks.sqll]\n", "lib.toml: sinks: unknown kind 'sqll'; did you mean 'sql'?"),
        ("[sinks]\nsql = 1\n", "lib.toml: sinks.sql: expected a table"),
        ('[sinks.sql]\n"a.b" = { argument = 0, of = 1 }', "lib.toml: sinks.sql.\"a.b\": unknown key 'of'"),
        ('[sinks.sql]\n"a.b" = {}', "lib.toml: sinks.sql.\"a.b\": 'argument' is missing"),
        (
            '[sanitizers]\n"a.b" = ["htm"]',
            "lib.toml: sanitizers.\"a.b\": unknown kind 'htm'; did you mean 'html'?",
        ),
        ('[sanitizers]\n"a.b" = "html"', 'lib.toml: sanitizers."a.b": expected "*" or a list of kinds'),
        ('[sources]\n"a.b" = { why = "x" }', 'lib.toml: sources."a.b": '),
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


def installed(path: str) -> list[str] | None:
    """The parameters of what a path names, without the receiver; None where it cannot be asked."""
    try:
        with warnings.catch_warnings(action="ignore"):
            owner, found = resolve_name(path.rpartition(".")[0]), resolve_name(path)
        names = list(inspect.signature(found).parameters)
    except (ImportError, AttributeError, RuntimeError, ValueError, TypeError):
        return None
    return names[1:] if inspect.isclass(owner) and names[:1] == ["self"] else names


def test_positions_of_sinks_are_those_of_the_installed_library() -> None:
    checked = 0
    for path, sinks in own_models().sinks.items():
        names = installed(path)
        for parameter in (sink.parameter for sink in sinks if sink.parameter is not None):
            if names and parameter.position is not None and parameter.names and parameter.names[0] in names:
                assert names.index(parameter.names[0]) == parameter.position, path
                checked += 1
    assert checked > 3


def test_packed_models_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = tmp_path / "data.json"
    pack(packed)
    monkeypatch.setattr("fumehood.models.load.PACKED", packed)
    assert own_models.__wrapped__() == own_models()
