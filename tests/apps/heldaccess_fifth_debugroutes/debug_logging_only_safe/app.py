import logging
import os
import time

from flask import Flask, g, render_template, request

app = Flask(__name__)
app.config["SLOW_MS"] = int(os.environ.get("SLOW_MS", "300"))

if app.debug:
    logging.basicConfig(level=logging.DEBUG)

    @app.before_request
    def start_timer():
        g.started = time.perf_counter()

    @app.after_request
    def log_timing(response):
        elapsed = (time.perf_counter() - g.started) * 1000
        app.logger.debug("%s took %.1f ms", request.endpoint, elapsed)
        return response


@app.route("/")
def index():
    return render_template("index.html")
