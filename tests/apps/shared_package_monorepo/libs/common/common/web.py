from flask import Flask


def make_app(name):
    app = Flask(name)
    app.config["JSON_SORT_KEYS"] = False
    return app


def serve(app, port, debug=False):
    app.run(host="0.0.0.0", port=port, debug=debug)  # finding: bind-all-interfaces, debugger-exposed, run-on-import
