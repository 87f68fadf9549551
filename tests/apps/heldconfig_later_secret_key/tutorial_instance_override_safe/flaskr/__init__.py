import os

import hvac
from flask import Flask, jsonify, session


def _secret_from_vault():
    client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
    answer = client.secrets.kv.v2.read_secret_version(path="flaskr/web", raise_on_deleted_version=True)
    return answer["data"]["data"]["secret_key"]


def create_app(test_config=None):
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(
        SECRET_KEY="dev",
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if test_config is None:
        app.config["SECRET_KEY"] = _secret_from_vault()
    else:
        app.config.update(test_config)

    @app.get("/last-post")
    def last_post():
        return jsonify(id=session.get("last_post"))

    return app
