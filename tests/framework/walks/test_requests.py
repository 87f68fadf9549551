"""How requests are served: hooks before views, and nothing left of one but what a hook put into `g`."""

from __future__ import annotations

import pytest

from fumehood.framework.walks.requests import MAX_SERVED
from tests.arrivals import arrivals

HEAD = "import os\nfrom flask import Flask, g, request\napp = Flask(__name__)\n"
HOOK = "@app.before_request\ndef before():\n    g.name = request.args['name']\n"
VIEW = "@app.route('/')\ndef view():\n    os.system({value})\n    return 'ok'\n"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (HEAD + HOOK + VIEW.format(value="g.name"), 1),
        (HEAD + VIEW.format(value="g.name") + HOOK, 1),
        (HEAD + VIEW.format(value="g.name"), 0),
        (
            HEAD
            + "@app.route('/a')\ndef a():\n    g.name = request.args['name']\n    return ''\n"
            + VIEW.format(value="g.name"),
            0,
        ),
    ],
)
def test_hooks_come_first(program: str, expected: int) -> None:
    assert len(arrivals({"main.py": program})) == expected


def test_a_definition_is_served_a_few_times() -> None:
    body = "        os.system(request.args['q'] + name)\n        return ''\n"
    view = "    @app.route(f'/{name}')\n    def view():\n" + body
    many = "def add(name):\n" + view
    program = HEAD + many + "".join(f"add('{letter}')\n" for letter in "abcdefgh")
    assert 1 <= len(arrivals({"main.py": program})) <= MAX_SERVED
