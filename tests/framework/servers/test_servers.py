"""Which calls start a server, and what debug, debugger and address come to."""

from __future__ import annotations

import pytest

from tests.support import starts

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("app.run()", "import"),
        ("app.run('::', 80, True)", "import host='::' port=80 debug=True"),
        ("app.run(host=u, debug=u)", "import host=?u debug=?u"),
        ("app.run(debug=None)", "import"),
        ("app.debug = True\napp.run()", "import debug=True"),
        ("app.debug = True\napp.run(debug=False)", "import"),
        ("app.run(**{'port': 1})", "import port=1"),
        ("run = app.run\nrun(port=2)", "import port=2"),
        ("Flask.run(app, port=3)", "import port=3"),
        ("import os\nos.environ['FLASK_DEBUG'] = '1'\napp.run()", "import debug=True"),
        ("import os\nos.environ['FLASK_DEBUG'] = '0'\napp.debug = True\napp.run()", "import"),
        ("u and app.run()", "import?"),
        ("import threading\nthreading.Thread(target=app.run).start()", "import background"),
        ("app.run(ssl_context='adhoc')", "import ssl='adhoc'"),
    ],
)
def test_flask(call: str, expected: str) -> None:
    program = FLASK + call
    (found,) = starts(program)
    assert found.partition(" ")[2] == expected


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (
            "from flask_socketio import SocketIO\nSocketIO(app).run(app, '::', 80, debug=True)",
            "host='::' port=80 debug=True",
        ),
        ("from flask_socketio import SocketIO\napp.debug = True\nSocketIO().run(app)", "debug=True"),
        (
            "from flask_socketio import SocketIO\nSocketIO().run(app, allow_unsafe_werkzeug=True)",
            "allow_unsafe=True",
        ),
        ("from werkzeug.serving import run_simple\nrun_simple('h', 1, app)", "host='h' port=1"),
        (
            "from werkzeug.serving import run_simple\nrun_simple('h', 1, app, False, True)",
            "debugger=True host='h' port=1 reloader=False",
        ),
        ("import connexion\nconnexion.App(__name__, debug=True).run(8080)", "port=8080 debug=True"),
        ("import connexion\nconnexion.FlaskApp(__name__, 9090).run(server='gevent')", "server='gevent'"),
        ("import connexion\nc = connexion.FlaskApp(__name__)\nc.app.debug = True\nc.run()", "debug=True"),
        ("from flask_script import Manager\nManager(app).run()", "offered"),
        (
            "from flask_script import Server\nServer('::', 80, True)",
            "offered debugger=True host='::' port=80",
        ),
        ("from apiflask import APIFlask\nAPIFlask(__name__).run(debug=True)", "debug=True"),
        ("class Own(Flask): pass\nOwn(__name__).run(debug=True)", "debug=True"),
    ],
)
def test_other_servers(program: str, expected: str) -> None:
    (found,) = starts(FLASK + program)
    assert found.partition(" import")[2].strip() == expected


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("from company import app\napp.run(debug=True)", ["main.py:2 import by its look debug=True"]),
        ("from company import make_app\nmake_app().run()", ["main.py:2 import by its look"]),
        ("import company\ncompany.web.flask_app.run(host='::')", ["main.py:2 import by its look host='::'"]),
        ("from company import app\napp.run('x')", []),
        ("from company import app\napp.run(retries=1)", []),
        ("from company import job\njob.run(debug=True)", []),
        ("from quart import app\napp.run(debug=True)", []),
        ("import sanic\nfrom company import app\napp.run(debug=True)", []),
        ("import sanic, flask\nfrom company import app\napp.run()", ["main.py:3 import by its look"]),
        ("def f(app):\n    app.run()", ["main.py:2 call by its look"]),
        ("def f(application=None):\n    application.run()\nf()", []),
    ],
)
def test_an_app_from_outside_is_judged_by_its_look(program: str, expected: list[str]) -> None:
    assert starts(program) == expected


def test_a_manager_with_a_server_of_its_own_does_not_use_the_app_s_debug() -> None:
    program = "app.debug = True\nfrom flask_script import Manager, Server\nm = Manager(app)\n{}m.run()"
    assert starts(FLASK + program.format(""))[0].endswith("offered debug=True")
    own = starts(FLASK + program.format("m.add_command('runserver', Server())\n"))
    assert [one.endswith("offered") for one in own] == [True, True]
