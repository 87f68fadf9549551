"""Which commands are scripts of the workspace, and who reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.launch.shell.outside import Simple
from fumehood.launch.shell.scope import Budget, Scope
from fumehood.launch.shell.scripts import called_script, script_of_word
from tests.launches import deployment_of

PLACE = Location("Procfile", 1, 1, 1, 2)
FILES: dict[str, str | bytes] = {
    "start.sh": "run\n",
    "bare": "run\n",
    "bash.sh": "#!/usr/bin/env -S bash -e\nrun\n",
    "tool.py": "#!/usr/bin/python3 -u\nprint()\n",
    "plain.py": "print()\n",
    "program": b"\x7fELF\0\0\0",
    "image/serve": "#!/bin/sh\nrun\n",
    "venv/bin/gunicorn": "#!/app/venv/bin/python\n",
    "venv/pyvenv.cfg": "",
    "empty": "",
    "strange": "#!\nrun\n",
}
SEEN = Files(copies=(("/app", ""), ("/usr/local/bin", "image")))


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("./start.sh a b", "sh ./start.sh a b"),
        ("/app/start.sh", "sh /app/start.sh"),
        ("start.sh", None),
        ("./bare x", "sh ./bare x"),
        ("./bash.sh x", "/usr/bin/env -S bash -e ./bash.sh x"),
        ("./tool.py x", "/usr/bin/python3 -u ./tool.py x"),
        ("./plain.py", None),
        ("./program", None),
        ("./empty", "sh ./empty"),
        ("./strange", None),
        ("./gone.sh", None),
        ("serve --now", "/bin/sh /usr/local/bin/serve --now"),
        ("venv/bin/gunicorn app:app", None),
        ("gunicorn app:app", None),
        ("sh start.sh a", "start.sh=start.sh a"),
        ("/bin/bash -eu -o pipefail ./bare a", "./bare=bare a"),
        ("bash --rcfile x +O nullglob tool.py", "tool.py=tool.py"),
        ("sh gone.sh", None),
        ("bash", None),
        ("sh -s x", None),
    ],
)
def test_called_script(tmp_path: Path, command: str, expected: str | None) -> None:
    """`expected` are the words to be run instead; `word=path` is the script that a shell reads."""
    deployment = deployment_of(tmp_path, FILES)
    words = tuple(Word(text, PLACE) for text in command.split())
    scope = Scope.started({}, "/app", SEEN, Budget(10))
    called = called_script(Simple(words, words[0], scope, True, ()), deployment)
    shown = None
    if called is not None:
        texts = [word.text for word in called.words]
        texts[0] += "" if called.document is None else f"={called.document.path}"
        shown = " ".join(texts)
    assert shown == expected


def test_a_word_that_is_not_known_is_no_script(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, FILES)
    scope = Scope.started({}, "/app", SEEN, Budget(10))
    unknown = (Word("./${NAME}.sh", PLACE, ("NAME",)),)
    assert called_script(Simple(unknown, unknown[0], scope, True, ()), deployment) is None
    assert called_script(Simple((), Word("", PLACE), scope, True, ()), deployment) is None


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("cd src && run", (3, 6), (13, 16)),
        ("run", (0, 3), (20, 23)),
        ("elsewhere", (0, 3), (9, 10)),
        ("a\nb", (0, 1), (9, 10)),
        ("", (0, 0), (9, 10)),
    ],
)
def test_where_a_part_of_a_word_is_written(
    tmp_path: Path, text: str, part: tuple[int, int], expected: tuple[int, int]
) -> None:
    deployment = deployment_of(tmp_path, {"Procfile": "web: sh 'cd src && run'\n"})
    word = Word(text, Location("Procfile", 1, 9, 1, 10))
    location = script_of_word(word, deployment).locate(*part)
    assert (location.line, location.column, location.end_column) == (1, *expected)
