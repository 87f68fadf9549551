from flask import Flask, jsonify


def create_app():
    app = Flask("printqueue")

    @app.get("/jobs")
    def jobs():
        return jsonify(jobs=[])

    return app
