from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)

    @app.get("/depth")
    async def depth():
        return jsonify(metres=1308)

    return app
