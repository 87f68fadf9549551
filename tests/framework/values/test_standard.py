"""The standard library as far as it decides what runs."""

from __future__ import annotations

import pytest

from tests.support import assert_value, starts

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("os.environ.get('A')", "?$A | None"),
        ("os.environ.get('A', 'b')", "?$A | 'b'"),
        ("os.getenv('A', default='b')", "?$A | 'b'"),
        ("os.environ['A']", "?$A"),
        ("os.environ['A'] = '1'\nos.environ['A']", "'1'"),
        ("os.environ['A'] = '1'\nos.getenv('A', 'b')", "'1'"),
        ("os.environ.setdefault('A', '1')\nos.environ['A']", "?$A | '1'"),
        ("os.environ.update(A='1')\nos.environ.get('A')", "'1'"),
        ("os.environ.update({'A': '1'})\nos.getenv('A')", "'1'"),
        ("os.putenv('A', '1')\nos.getenv('A')", "'1'"),
        ("if u: os.environ['A'] = '1'\nos.environ['A']", "'1' | ?$A"),
        ("os.environ.get(u)", "?$ | None"),
        ("from os import environ as e\ne.get('A', 1)", "?$A | 1"),
        ("int(os.environ.get('PORT'))", "?int()"),
        ("os.environ.get('A') != 'x'", "? | True"),
        ("os.environ.get('A', '').lower() in ('1', 'true')", "? | False"),
        ("sys.exit(0)\n1", "not reached"),
        ("os._exit(0)\n1", "not reached"),
        ("functools.partial(int, '5')()", "5"),
        ("copy.deepcopy({'a': 1})", "{'a': 1}"),
        ("copy.copy([1])", "[1]"),
        ("collections.OrderedDict(a=1)", "{'a': 1}"),
        ("collections.defaultdict(list, a=1)['a']", "1"),
        ("types.SimpleNamespace(a=1).a", "1"),
        ("typing.cast(int, 5)", "5"),
        ("json.loads('true')", "True"),
        ("json.loads('{')\n1", "not reached"),
        ("json.loads(os.getenv('D', 'true'))", "?json.loads | True"),
        ("ast.literal_eval('5')", "5"),
        ("distutils.util.strtobool('no')", "0"),
        ("distutils.util.strtobool(os.getenv('D', 'yes'))", "?distutils.util.strtobool | 1"),
        ("sys.modules['other']", "?sys.modules[]"),
    ],
)
def test_value(program: str, expected: str) -> None:
    libraries = [
        "ast",
        "collections",
        "copy",
        "functools",
        "json",
        "os",
        "sys",
        "types",
        "typing",
        "distutils.util",
    ]
    assert_value("".join(f"import {name}\n" for name in libraries) + program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import threading\nthreading.Thread(target=app.run).start()", ["import background"]),
        ("import threading\nthreading.Thread(target=app.run)", []),
        ("import threading\nthreading.Thread(target=app.run).run()", ["import"]),
        (
            "import threading\nthreading.Thread(None, app.run, 'name', ('::',), {'port': 1}).start()",
            ["import background host='::' port=1"],
        ),
        (
            "import threading\nthreading.Timer(1, app.run, kwargs={'port': 1}).start()",
            ["import background port=1"],
        ),
        ("from multiprocessing import Process\nProcess(target=app.run).start()", ["import background"]),
        (
            "import threading\nclass T(threading.Thread):\n    def run(self): app.run()\nT().start()",
            ["import background"],
        ),
        (
            "import threading\n"
            "class T(threading.Thread):\n"
            "    def __init__(self, n):\n"
            "        super().__init__(target=app.run, kwargs={'port': n})\n"
            "T(5).start()",
            ["import background port=5"],
        ),
        (
            "from concurrent.futures import ThreadPoolExecutor\nThreadPoolExecutor().submit(app.run, port=1)",
            ["import background port=1"],
        ),
        ("import asyncio\nasync def main(): app.run()\nasyncio.run(main())", ["import"]),
        (
            "import asyncio\n"
            "async def main(): app.run()\n"
            "asyncio.get_event_loop().run_until_complete(main())",
            ["import"],
        ),
        (
            "import asyncio\nasync def main(): await asyncio.to_thread(app.run)\nasyncio.run(main())",
            ["import background"],
        ),
        ("import anyio\nasync def main(): app.run()\nanyio.run(main)", ["import"]),
        ("import gevent\ngevent.spawn(app.run)", ["import background"]),
        ("import fire\nfire.Fire(app.run)", ["import"]),
        ("import subprocess\nsubprocess.run(['x'])\nsubprocess.Popen(app.run)", []),
    ],
)
def test_who_calls_what_it_is_given(program: str, expected: list[str]) -> None:
    assert [found.partition(" ")[2] for found in starts(FLASK + program)] == expected


def test_what_a_thread_raises_stays_in_it() -> None:
    assert_value("import threading\ndef f(): raise ValueError\nthreading.Thread(target=f).start()\n1", "1")
