"""What protects an app: extensions however they are given the app, and calls that keep secrets safe."""

from __future__ import annotations

import pytest

from fumehood.findings.posture import Protection
from fumehood.framework.apps.controls import ControlSeen, is_for
from fumehood.framework.observations import AppMade
from tests.arrivals import seen_in

HEAD = "from flask import Flask\n"
PROGRAMS = {
    "given the app": (
        "from flask_wtf.csrf import CSRFProtect\napp = Flask(__name__)\nCSRFProtect(app)",
        {(Protection.FORMS, "Flask-WTF `CSRFProtect`", True)},
    ),
    "given the app later, in a factory": (
        "from flask_talisman.talisman import Talisman\ntalisman = Talisman()\n"
        "def create_app():\n    app = Flask(__name__)\n    talisman.init_app(app, force_https=True)\n"
        "    @app.route('/')\n    def index(): return ''\n    return app",
        {(Protection.HEADERS, "Flask-Talisman", True)},
    ),
    "a keyword, and an argument that is no app": (
        "from flask_limiter import Limiter\nfrom flask_limiter.util import get_remote_address\n"
        "app = Flask(__name__)\nLimiter(get_remote_address, app=app)\nLimiter(get_remote_address)",
        {(Protection.LIMITS, "Flask-Limiter", True)},
    ),
    "a class of one's own": (
        "from flask_seasurf import SeaSurf\nclass Own(SeaSurf):\n    pass\napp = Flask(__name__)\nOwn(app)",
        {(Protection.FORMS, "Flask-SeaSurf", True)},
    ),
    "a class written like a constant": (
        "from flask_cors import CORS\ncors = CORS()\napp = Flask(__name__)\ncors.init_app(app)",
        {(Protection.ORIGINS, "Flask-CORS", True)},
    ),
    "an app that nobody knows": (
        "from flask_session import Session\nfrom elsewhere import app\nSession(app)",
        {(Protection.SESSIONS, "Flask-Session", False)},
    ),
    "made and never given an app": ("from flask_talisman import Talisman\nTalisman()", set()),
    "where secrets come from": (
        "import boto3, hvac\nfrom dotenv import load_dotenv\nload_dotenv()\nboto3.client('secretsmanager')\n"
        "boto3.client('s3')\nhvac.Client(url='https://vault')\nopen('/run/secrets/key').read()\nopen('key').read()",
        {
            (Protection.SECRETS, "python-dotenv", False),
            (Protection.SECRETS, "AWS Secrets Manager", False),
            (Protection.SECRETS, "HashiCorp Vault", False),
            (Protection.SECRETS, "files in `/run/secrets`", False),
        },
    ),
    "passwords and signed tokens": (
        "import bcrypt\nfrom itsdangerous import URLSafeTimedSerializer\nfrom passlib.hash import argon2\n"
        "bcrypt.hashpw(b'', b'')\nargon2.hash('')\nURLSafeTimedSerializer('key')",
        {
            (Protection.PASSWORDS, "bcrypt", False),
            (Protection.PASSWORDS, "passlib `argon2`", False),
            (Protection.ACCESS, "tokens signed by itsdangerous", False),
        },
    ),
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_controls(title: str) -> None:
    code, wanted = PROGRAMS[title]
    found = seen_in({"main.py": HEAD + code}).of(ControlSeen)
    assert {(one.protects, one.name, one.app is not None) for one in found} == wanted


def test_of_which_app() -> None:
    seen = seen_in({
        "main.py": HEAD + "from flask_talisman import Talisman\nfrom secure import Secure\n"
        "one = Flask('one')\ntwo = Flask('two')\nTalisman(one)\nSecure()\n"
    })  # fmt: skip
    one, two = (made.site for made in seen.of(AppMade))
    of_one, of_all = seen.of(ControlSeen)
    assert [is_for(of_one, app) for app in (one, two)] == [True, False]
    assert [is_for(of_all, app) for app in (one, two)] == [True, True]
