from flask import Flask


def init_app() -> Flask:
    flask_app = Flask(__name__)

    with flask_app.app_context():
        import routes  # noqa: F401

    return flask_app


app = init_app()
app.run()  # finding: run-on-import

__all__ = ["app"]
