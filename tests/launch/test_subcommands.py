"""Which functions a launch's words call."""

from pathlib import Path

import pytest

from tests.launch.test_follow import FLASK, followed

CLI = """
import {library}
app = Flask(__name__)
cli = {library}.{made}

@cli.command{told}
def serve_app():
    app.run()

{more}
if __name__ == "__main__":
    cli()
"""
MORE = "@cli.command()\ndef migrate():\n    pass\n"


@pytest.mark.parametrize(
    ("words", "library", "made", "told", "more", "servers"),
    [
        ("serve-app", "click", "Group()", "()", "", 1),
        ("serve_app", "click", "Group()", "()", "", 1),
        ("serve", "click", "Group()", "('serve')", MORE, 1),
        ("serve", "click", "Group()", "(name='serve')", MORE, 1),
        ("serve-app", "click", "Group()", "('serve')", "", 0),
        ("migrate", "click", "Group()", "()", MORE, 0),
        ("", "click", "Group()", "()", "", 0),
        ("", "typer", "Typer()", "()", "", 1),
        ("", "typer", "Typer()", "()", MORE, 0),
        ("--serve-app", "typer", "Typer()", "()", MORE, 0),
        ("serve-app", "flask_script", "Manager(app)", "", MORE, 1),
    ],
)
def test_the_command_that_is_named(  # noqa: PLR0917 -- what a command line is made of
    words: str, library: str, made: str, told: str, more: str, servers: int, tmp_path: Path
) -> None:
    text = FLASK + CLI.format(library=library, made=made, told=told, more=more)
    found = followed(tmp_path, f"python app.py {words}".strip(), {"app.py": text})
    assert len(found.serves) == servers
