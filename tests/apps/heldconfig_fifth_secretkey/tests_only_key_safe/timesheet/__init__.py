from flask import Flask, jsonify, session


def create_app(overrides=None):
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if overrides is None:
        # instance/config.py is deployed by ansible from the vault
        app.config.from_pyfile("config.py")
    else:
        app.config.from_mapping(overrides)

    @app.route("/hours")
    def hours():
        return jsonify(employee=session.get("employee"))

    return app
