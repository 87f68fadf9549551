"""What an option is when the user does not give it."""

from __future__ import annotations

import pytest

from tests.support import assert_value

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
