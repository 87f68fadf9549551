"""Blocks that ask what is outside of the program: the environment and the command line.

The interpreter leaves these open on purpose: a program with one of them is undecided.
"""

from __future__ import annotations

from typing import Final

from tests.oracle.blocks import block
from tests.oracle.draft import Body
from tests.oracle.expressions import fill
from tests.oracle.program import Setting

SETTINGS: Final = (
    Setting(),
    Setting({"SERVE": "1", "DEBUG": "1", "HOST": "0.0.0.0", "PORT": "8080"}, ("--debug", "--port", "1")),  # noqa: S104
    Setting({"SERVE": "", "DEBUG": "0", "HOST": "", "PORT": "0"}, ("--host", "::1")),
)
READS: Final = {
    "bool": (
        "bool(os.environ.get('SERVE'))",
        "(os.environ.get('SERVE', '1') == '1')",
        "(os.getenv('DEBUG') is not None)",
        "('SERVE' in os.environ)",
        "(os.environ.get('DEBUG', 'False').lower() in ('1', 'true'))",
        "bool(int(os.environ.get('DEBUG', 1)))",
        "(not os.getenv('SERVE', ''))",
        "(os.getenv('SERVE') == '1')",
        "(len(sys.argv) > 1)",
        "('--debug' in sys.argv)",
        "bool(os.environ.get('SERVE') or $bool)",
        "bool($bool and os.environ.get('SERVE'))",
    ),
    "str": (
        "os.environ.get('HOST', $str)",
        "os.getenv('HOST', '::')",
        "(os.environ.get('HOST') or $str)",
        "f\"h{os.getenv('HOST')}\"",
    ),
    "int": (
        "int(os.environ.get('PORT', '5001'))",
        "int(os.getenv('PORT') or 8)",
        "(int(os.environ['PORT']) if 'PORT' in os.environ else $int)",
        "len(sys.argv)",
    ),
}


@block(5)
def environment(body: Body) -> None:
    """Values from environment variables and from the bare command line."""
    if not body.draft.undecided_allowed:
        return
    body.draft.decided = False
    body.require("import os, sys")
    kind = body.draft.pick(("bool", "bool", "str", "int"))
    text = fill(body, body.draft.pick(READS[kind]))
    if body.draft.chance(2):
        name = body.draft.fresh("setting")
        body.add(f"{name} = {text}")
        body.know(kind, name, target=True)
    else:
        body.know(kind, text)


@block(1)
def set_default(body: Body) -> None:
    """Variables that the program sets itself."""
    if not body.draft.undecided_allowed or body.is_pure:
        return
    body.draft.decided = False
    body.require("import os, sys")
    body.add(
        body.draft.pick(
            (
                "os.environ.setdefault('SERVE', '1')",
                "os.environ['SERVE'] = '1'",
                "os.environ.pop('SERVE', None)",
                "os.environ.update(SERVE='')",
            )
        )
    )


@block(1)
def argparse_options(body: Body) -> None:
    """Options with defaults."""
    if not body.draft.undecided_allowed or body.is_pure:
        return
    body.draft.decided = False
    body.require("import argparse")
    parser, options = body.draft.fresh("parser"), body.draft.fresh("options")
    flag = body.draft.pick(
        (
            "action='store_true'",
            "action='store_false'",
            "action=argparse.BooleanOptionalAction, default=$bool",
        )
    )
    body.add(
        fill(
            body,
            f"{parser} = argparse.ArgumentParser()\n{parser}.add_argument('--debug', {flag})\n"
            f"{parser}.add_argument('--port', type=int, default=$int)\n{parser}.add_argument('-H', '--host', default=$str)\n"
            f"{options} = {parser}.parse_args()",
        )
    )
    body.know("bool", f"{options}.debug")
    body.know("int", f"{options}.port")
    body.know("str", f"{options}.host")


@block(1)
def click_command(body: Body) -> None:
    """A command that is called; the program goes on after it."""
    if not body.draft.undecided_allowed or body.is_pure or body.in_function or not body.known("app"):
        return
    body.draft.decided = False
    body.require("import click")
    name, app = body.draft.fresh("command"), body.draft.pick(body.known("app"))
    body.add(
        fill(
            body,
            f"@click.command()\n@click.option('--debug/--no-debug', default=$bool)\n@click.option('--port', default=$int, type=int)\n"
            f"@click.option('-h', '--host', default=$str)\ndef {name}(debug, port, host):\n    {app}.run(host, port, debug=debug)\n"
            + f"{name}(standalone_mode=False)",
        )
    )
