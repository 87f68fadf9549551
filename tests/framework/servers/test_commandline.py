"""What an option is when the user does not give it."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from fumehood.framework.walks.walk import Walk
from fumehood.project.imports import ImportIndex
from tests.support import assert_value, modules
from tests.values import show

ARGPARSE = "import argparse\np = argparse.ArgumentParser()\n"


@pytest.mark.parametrize(
    ("option", "expression", "expected"),
    [
        ("'--host', default='::'", "a.host", "?--host | '::'"),
        ("'--host'", "a.host", "?--host | None"),
        ("'-H', '--bind-host'", "a.bind_host", "?--bind_host | None"),
        ("'-d'", "a.d", "?--d | None"),
        ("'--x', dest='y', default=1", "a.y", "?--y | 1"),
        ("'--debug', action='store_true'", "a.debug", "?--debug | False"),
        ("'--no-debug', dest='debug', action='store_false'", "a.debug", "?--debug | True"),
        ("'--port', type=int, default='80'", "a.port", "?--port | 80"),
        ("'name'", "a.name", "?--name | None"),
        ("'--x', default=1", "vars(a)['x']", "?--x | 1"),
        ("'--x', default=1", "a.other", "argparse.Namespace().other"),
    ],
)
def test_argparse(option: str, expression: str, expected: str) -> None:
    assert_value(f"{ARGPARSE}p.add_argument({option})\na = p.parse_args()\n{expression}", expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("p.add_argument_group('x').add_argument('--a', default=1)\np.parse_args().a", "?--a | 1"),
        (
            "s = p.add_subparsers().add_parser('x')\ns.add_argument('--a', default=1)\np.parse_args().a",
            "?--a | 1",
        ),
        ("p.set_defaults(a=1)\np.parse_args().a", "?--a | 1"),
        ("def f(): return 5\np.set_defaults(func=f)\np.parse_args().func()", "5"),
        ("p.add_argument('--a', default=1)\na, rest = p.parse_known_args()\na.a", "?--a | 1"),
        (
            "import optparse\n"
            "o = optparse.OptionParser()\n"
            "o.add_option('-a', dest='a', default=1)\n"
            "(x, _) = o.parse_args()\n"
            "x.a",
            "?--a | 1",
        ),
    ],
)
def test_other_parsers(program: str, expected: str) -> None:
    assert_value(ARGPARSE + program, expected)


@pytest.mark.parametrize(
    ("decorator", "expected"),
    [
        ("@click.option('--debug', default=True)", "?--debug | True"),
        ("@click.option('--debug/--no-debug')", "?--debug/--no-debug | False"),
        ("@click.option('--debug', is_flag=True)", "?--debug | False"),
        ("@click.option('-d', '--debug', is_flag=True, default=True)", "?--debug | True"),
        ("@click.option('-d', 'debug', default=1)", "?--debug | 1"),
        ("@click.argument('debug', default='x')", "?--debug | 'x'"),
        ("@click.option('--debug')", "?--debug | None"),
        ("@click.option('--other', default=1)", "?debug"),
    ],
)
def test_click(decorator: str, expected: str) -> None:
    program = f"import click\n@click.command()\n{decorator}\ndef main(debug):\n    return debug\nmain()"
    assert_value(program, expected.replace("--debug/--no-debug", "--debug"))


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        ("debug: bool = True", "True"),
        ("debug: bool = typer.Option(True)", "?option | True"),
        ("debug: bool = typer.Option(...)", "?option"),
        ("debug: str = typer.Argument('x', help='y')", "?option | 'x'"),
    ],
)
def test_typer(parameter: str, expected: str) -> None:
    program = (
        f"import typer\napp = typer.Typer()\n@app.command()\ndef main({parameter}):\n    return debug\nmain()"
    )
    assert_value(program, expected)


def walked(words: list[str], program: str) -> str:
    """The value of `x` in a program that is started with some words."""
    parsed = modules(program)
    walk = Walk(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    walk.started_with(["main.py", *words])
    found = ["nothing"]
    walk.attempt(
        Entry(WayIn.IMPORT, "main.py"), lambda: found.append(show(walk.import_module("main.py").slots["x"]))
    )
    return found[-1]


@pytest.mark.parametrize(
    ("words", "option", "read", "expected"),
    [
        ([], "'--debug', action='store_true'", "p.parse_args().debug", "False"),
        (["--debug"], "'--debug', action='store_true'", "p.parse_args().debug", "True"),
        (["--no-debug"], "'--no-debug', dest='debug', action='store_false'", "p.parse_args().debug", "False"),
        (["--port", "80"], "'-p', '--port', type=int, default=5000", "p.parse_args().port", "80"),
        (["--port=80"], "'--port', default=5000", "p.parse_args().port", "'80'"),
        (["--port"], "'--port', default=5000", "p.parse_args().port", "?"),
        (["-v"], "'-v', action='count', default=0", "p.parse_args().v", "?"),
        ([], "'--host', default='::'", "p.parse_args(sys.argv[1:]).host", "'::'"),
        ([], "'--host', default='::'", "p.parse_args(['--host', 'x']).host", "?--host | '::'"),
        ([], "'name'", "p.parse_args().name", "?--name | None"),
    ],
)
def test_the_whole_command_line_is_known(words: list[str], option: str, read: str, expected: str) -> None:
    made = "import argparse, sys\np = argparse.ArgumentParser()"
    assert walked(words, f"{made}\np.add_argument({option})\nx = {read}") == expected
