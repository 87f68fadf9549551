import os

from flask import Flask, jsonify

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.get("/")
def index():
    return jsonify(service="pricing")


if app.debug:

    @app.get("/debug/environment")  # finding: debug-only-route
    def debug_environment():
        return jsonify(dict(os.environ))
