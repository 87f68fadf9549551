import os

from flask import Flask, jsonify, request
from flask_login import LoginManager, login_required

from operators import operator_from_header

PUBLIC = frozenset({"static", "status"})


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["OPS_SECRET"]
    LoginManager(app).request_loader(operator_from_header)

    @app.get("/status")
    def status():
        return jsonify(ok=True)

    @app.post("/admin/flags/<name>")
    def set_flag(name):
        app.config["FLAGS"][name] = request.form["value"] == "on"
        return "", 204

    @app.delete("/admin/flags/<name>")
    def drop_flag(name):
        app.config["FLAGS"].pop(name, None)
        return "", 204

    app.config["FLAGS"] = {}
    for endpoint, view in list(app.view_functions.items()):
        if endpoint not in PUBLIC:
            app.view_functions[endpoint] = login_required(view)
    return app
