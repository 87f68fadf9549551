"""docs/behaviour.md: what the behaviour lab has seen, as tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LAB = Path(__file__).parents[1] / "tests/lab"
DEFINITION = re.compile(r"^def (test_\w+)", re.M)
FILES = (
    "test_python",
    "test_flask_cli",
    "test_gunicorn",
    "test_waitress",
    "test_uwsgi",
    "test_mod_wsgi",
    "test_same_port",
    "test_other_starts",
)
"""The order of the rows; within a file, they stand as their tests do."""


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the page: `columns` maps what a test calls a column to its heading."""

    title: str
    text: str
    columns: Mapping[str, str]


PORTS = {"own": "the server's port", "run": "the port of `app.run`"}
PARTS = {
    "unguarded": Part(
        "An unguarded `app.run(port=…)` as the last line of `app.py`",
        "A WSGI server does not ignore the call. It imports the module, and the import does not come to an end.",
        {**PORTS, "besides": "besides"},
    ),
    "others": Part(
        "Other ways to start a server, other places of the call",
        "A server that is started in another way blocks an import just as well, but in a thread.",
        {**PORTS, "besides": "besides"},
    ),
    "guarded": Part(
        'Set-up and `app.run(debug=True)` under `if __name__ == "__main__":`',
        "What stands under the guard happens for `python app.py` alone: the route answers, the session has its key, "
        "the debugger is on.",
        {
            "run": "the port of `app.run`",
            "index": "`/`",
            "late": "a route registered under the guard",
            "session": "a page that uses the session",
            "console": "`/console`",
        },
    ),
    "debugger": Part(
        "The interactive debugger",
        "The development server brings it, nothing else does. It refuses a Host header it does not trust, but that "
        "header is the client's to choose.",
        {
            "console": "`/console`",
            "error_page": "an error page has",
            "console_for_strangers": "`/console`, `Host: app.example`",
        },
    ),
    "target": Part(
        "Targets that work, and targets that do not",
        "`app.py` has a Flask app `app`, or a function `create_app` that returns one.",
        {"own": "the server's port", "process": "the server", "says": "and says"},
    ),
    "address": Part(
        "Where a server listens",
        "Asked at another address of the machine than `127.0.0.1`.",
        {"outside": "from another address"},
    ),
}
HEAD = """# What happens when a Flask app is really started

Every row is a test under `tests/lab/` that starts the real server on this machine and looks at its ports, its output
and its processes. `make accept` keeps what it sees in `tests/lab/results.json`, `make docs` writes this page from it.

Seen with {versions}.
"""


def behaviour_page(lab: Path = LAB) -> str:
    """The page, from the results in a folder and the order of the tests there.

    A result whose test is gone is left out.
    """
    results = json.loads((lab / "results.json").read_text("utf-8"))
    versions = ", ".join(f"{name} {version}" for name, version in sorted(results["versions"].items()))
    places = {test: place for place, test in enumerate(_tests(lab))}
    kept = {name: row for name, row in results["rows"].items() if _test(name) in places}
    rows = [kept[name] for name in sorted(kept, key=lambda name: (places[_test(name)], name))]
    return "\n".join([HEAD.format(versions=versions), *(_table(name, rows) for name in PARTS)])


def _test(name: str) -> str:
    """The test of a result, without its parameters."""
    return name.split("[", maxsplit=1)[0]


def _tests(lab: Path) -> Iterator[str]:
    for file in FILES:
        path = lab / f"{file}.py"
        for name in DEFINITION.findall(path.read_text("utf-8")) if path.exists() else ():
            yield f"{file}.{name}"


def _table(part: str, rows: Sequence[Mapping[str, Any]]) -> str:
    about = PARTS[part]
    heads = ["started by", *about.columns.values()]
    lines = [
        [row["launch"], *(row["seen"][column] for column in about.columns)]
        for row in rows
        if row["part"] == part
    ]
    drawn = ["| " + " | ".join(each.replace("|", "\\|") for each in line) + " |" for line in [heads, *lines]]
    return "\n".join(
        [f"## {about.title}\n", f"{about.text}\n", drawn[0], "|---" * len(heads) + "|", *drawn[1:], ""]
    )
