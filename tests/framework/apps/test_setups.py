"""What makes an app ready to serve, and what only development needs."""

from __future__ import annotations

import pytest

from fumehood.framework.observations import Setup
from tests.support import observe

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


def seen(program: str) -> list[str]:
    return [f"{one.kind}: {one.what}" for one in observe(f"{FLASK}{program}\napp.run()").of(Setup)]


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("app.secret_key = 'x'", "configuration: the secret key"),
        ("app.config['SECRET_KEY'] = 'x'", "configuration: the secret key"),
        ("app.config.update(UPLOADS='x')", "configuration: `UPLOADS`"),
        ("app.register_blueprint(bp)", "blueprint: a blueprint"),
        ("app.add_url_rule('/', view_func=f)", "route: a route"),
        ("app.register_error_handler(404, f)", "hook: an error handler"),
        ("@app.route('/')\ndef f(): pass", "route: a route"),
        ("@app.post('/')\ndef f(): pass", "route: a route"),
        ("@app.errorhandler(404)\ndef f(e): pass", "hook: an error handler"),
        ("@app.before_request\ndef f(): pass", "hook: a `before_request` hook"),
        ("app.after_request(f)", "hook: an `after_request` hook"),
        ("from flask_cors import CORS\nCORS(app)", "extension: `CORS`"),
        (
            "from flask_login import LoginManager\nlogin = LoginManager()\nlogin.init_app(app)",
            "extension: `LoginManager`",
        ),
        ("from flask_socketio import SocketIO\nSocketIO(app)", "extension: `SocketIO`"),
        ("from models import db\ndb.create_all()", "database: the database tables"),
    ],
)
def test_set_up(program: str, expected: str) -> None:
    assert seen(program) == [expected]


@pytest.mark.parametrize(
    "program",
    [
        "app.debug = True",
        "app.config['TEMPLATES_AUTO_RELOAD'] = True",
        "app.config['SQLALCHEMY_ECHO'] = True",
        "from flask_debugtoolbar import DebugToolbarExtension\nDebugToolbarExtension(app)",
        "from flask_ngrok import run_with_ngrok\nrun_with_ngrok(app)",
        "from models import Base, engine\nBase.metadata.create_all(engine)",
        "app.logger.setLevel(1)",
        "app.jinja_env.auto_reload = True",
        "print(app)",
    ],
)
def test_no_set_up(program: str) -> None:
    assert seen(program) == []
