"""Which ways into which modules are taken, in which order, and that none leaves traces."""

from __future__ import annotations

import pytest

from fumehood.framework.observations import ServerStart
from fumehood.framework.walks.ways_in import WaysIn
from tests.support import modules, observe, starts, ways_into

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("app.run()", ["main.py:3 import"]),
        ("if __name__ == '__main__':\n    app.run()", ["main.py:4 script"]),
        ("if __name__ == '__main__':\n    pass\napp.run()", ["main.py:5 import", "main.py:5 script"]),
        ("def f():\n    app.run()", ["main.py:4 call"]),
        ("def f():\n    app.run()\nf()", ["main.py:4 import"]),
        ("def f(port, host='::'):\n    app.run(host, port)", ["main.py:4 call host=?host | '::' port=?port"]),
        (
            "class A:\n"
            "    def __init__(self, port=5): self.port = port\n"
            "    def f(self): app.run(port=self.port)",
            ["main.py:5 call port=?port | 5"],
        ),
        ("class A:\n    @classmethod\n    def f(cls): app.run()", ["main.py:5 call"]),
        ("class A:\n    @staticmethod\n    def f(): app.run()", ["main.py:5 call"]),
        ("def f(own: Flask):\n    own.run()", ["main.py:4 call debug=?"]),
        ("def f(own: 'Flask'):\n    own.run()", ["main.py:4 call debug=?"]),
        ("def outer():\n    def inner():\n        app.run()", ["main.py:5 call"]),
        ("async def f():\n    app.run()", ["main.py:4 call"]),
        ("def f():\n    yield app.run()", ["main.py:4 call"]),
        (
            "import click\n"
            "@click.command()\n"
            "@click.option('--host', default='::')\n"
            "def f(host):\n"
            "    app.run(host=host)",
            ["main.py:7 call host=?--host | '::'"],
        ),
        ("def f():\n    job.run()", []),
    ],
)
def test_ways(program: str, expected: list[str]) -> None:
    assert starts(FLASK + program) == expected


def test_a_function_that_is_called_with_unknowns_sees_the_module_as_its_import_left_it() -> None:
    program = "def f():\n    app.run(host='::')\nif __name__ == '__main__':\n    app.run(debug=True)"
    assert starts(FLASK + program) == ["main.py:6 script debug=True", "main.py:4 call host='::'"]


def test_ways_in_do_not_see_each_other() -> None:
    files = {
        "web.py": FLASK,
        "debug.py": "from web import app\napp.debug = True\napp.run(port=1)",
        "plain.py": "from web import app\napp.run(port=2)",
    }
    assert starts(files) == ["debug.py:3 import port=1 debug=True", "plain.py:2 import port=2"]


def test_effects_of_an_imported_module_count_on_every_way_in() -> None:
    files = {
        "web.py": FLASK,
        "settings.py": "from web import app\napp.debug = True",
        "one.py": "import settings\nfrom web import app\napp.run(port=1)",
        "two.py": "import settings\nfrom web import app\napp.run(port=2)",
    }
    assert starts(files) == ["one.py:3 import port=1 debug=True", "two.py:3 import port=2 debug=True"]


def asked(program: dict[str, str]) -> tuple[set[str], set[str]]:
    """What importers are looked for after the first round."""
    parsed, questions = modules(program), []

    def importers(of: set[str], names: set[str]) -> list[str]:
        questions.append((set(of), set(names)))
        return []

    ways_into(parsed).take(parsed, importers)
    return questions[0]


@pytest.mark.parametrize(
    ("program", "names"),
    [
        ("def serve():\n    app.run()", {"serve"}),
        ("class Server:\n    def go(self): app.run()", {"Server"}),
        ("def run():\n    app.run()\ndef start():\n    run()\nstart()", {"run", "start"}),
        ("def run():\n    app.run()\ndef other():\n    pass", {"run"}),
        ("def f():\n    pass", set()),
    ],
)
def test_importers_are_looked_for_by_the_functions_that_lead_to_a_server(
    program: str, names: set[str]
) -> None:
    assert asked({"main.py": FLASK + program})[1] == names


def test_set_up_in_a_script_looks_for_importers_that_do_it_too() -> None:
    program = "from web import app, prepare\nif __name__ == '__main__':\n    prepare()\n    app.run()"
    web = FLASK + "def prepare():\n    app.secret_key = 'x'"
    assert asked({"main.py": program, "web.py": web}) == ({"main.py", "web.py"}, {"main", "prepare"})


def test_a_module_that_cannot_be_read_is_left_out() -> None:
    ways = WaysIn(ways_into(modules("")).modules.index, lambda _path: None, (), ())
    assert list(ways.take(["gone.py"], lambda _modules, _names: []).of(ServerStart)) == []


def test_endless_modules_are_given_up_with_a_word() -> None:
    nested = "\n".join(f"{'    ' * depth}for i{depth} in range(60):" for depth in range(6))
    parsed = modules(f"{FLASK}{nested}\n{'    ' * 6}x = 1\napp.run()")
    ways = ways_into(parsed)
    ways.take(parsed, lambda _modules, _names: [])
    assert {one.id for one in ways.notifications} == {"limit-reached"}
    assert observe("x = 1").seen == ()
