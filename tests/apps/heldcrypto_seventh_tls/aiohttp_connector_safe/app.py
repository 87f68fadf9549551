from flask import Flask, jsonify

from probes import probe

HOSTS = ("edge-1.tideway.example", "edge-2.tideway.example")


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/fleet")
    async def fleet():
        return jsonify({host: await probe(host) for host in HOSTS})

    return app
