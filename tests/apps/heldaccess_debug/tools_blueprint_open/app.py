from flask import Flask, jsonify

import store


def create_app(config="settings.py"):
    app = Flask(__name__)
    app.config.from_pyfile(config)
    if app.config["DEBUG"]:
        from dev_tools import dev_tools

        app.register_blueprint(dev_tools)

    @app.get("/rooms")
    def rooms():
        return jsonify(store.ROOMS)

    return app
