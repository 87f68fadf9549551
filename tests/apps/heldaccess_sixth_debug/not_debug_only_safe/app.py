import logging
import os

from flask import Flask, jsonify, render_template

app = Flask(__name__)

if not app.debug:
    app.logger.addHandler(logging.StreamHandler())

    @app.errorhandler(500)
    def server_error(error):
        return render_template("500.html"), 500


if os.environ.get("FLASK_ENV") != "development":

    @app.get("/robots.txt")
    def robots():
        return "User-agent: *\nDisallow: /cart\n", 200, {"Content-Type": "text/plain"}


@app.get("/healthz")
def healthz():
    return jsonify(status="ok")
