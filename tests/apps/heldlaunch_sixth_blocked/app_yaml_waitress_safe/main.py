import time
from flask import Flask, jsonify


def make_app():
    app = Flask(__name__)
    register(app)
    return app


def register(app):
    started = time.time()

    @app.get("/healthz")
    def healthz():
        return jsonify(uptime=time.time() - started)


if __name__ == "__main__":
    local = make_app()
    local.run(port=8080)
