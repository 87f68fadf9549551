from flask import Flask, jsonify, request


def create_app():
    app = Flask(__name__)

    @app.route("/items")
    def items():
        app.logger.info("items asked by %s", request.remote_addr)
        return jsonify(items=[])

    return app
