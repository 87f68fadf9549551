"""The controls of one app, for its posture."""

from __future__ import annotations

from pathlib import Path

from fumehood.findings.posture import Protection
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import write

FILES = {
    "app.py": """
        import os
        from flask import Flask
        from flask_wtf.csrf import CSRFProtect

        csrf = CSRFProtect()

        def create_app():
            app = Flask(__name__)
            app.config["SECRET_KEY"] = os.environ["APP_KEY"]
            csrf.init_app(app)

            @app.after_request
            def headers(response):
                response.headers["X-Frame-Options"] = "DENY"
                response.headers["X-Shop"] = "1"
                return response

            return app
        """
}


def test_controls_of_an_app(tmp_path: Path) -> None:
    root = write(tmp_path, FILES)
    (posture,) = scan(Settings(root=root, paths=(root,), jobs=1)).postures
    assert [
        (one.protects, one.name, one.location and one.location.line) for one in posture.controls
    ] == [
        (Protection.FORMS, "Flask-WTF `CSRFProtect`", 10),
        (Protection.HEADERS, "`X-Frame-Options`, set by the app", 14),
        (Protection.SECRETS, "environment variable `APP_KEY`", 9),
    ]  # fmt: skip
