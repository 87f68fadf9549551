import os
import time

from flask import Flask, g, render_template

app = Flask(__name__)
app.config["PROFILE"] = os.environ.get("PROFILE") == "1"

if app.debug or app.config["PROFILE"]:

    @app.before_request
    def start_clock():
        g.started = time.perf_counter()

    @app.after_request
    def log_duration(response):
        app.logger.debug("took %.3f s", time.perf_counter() - g.started)
        return response

    @app.cli.command("show-routes")
    def show_routes():
        for rule in app.url_map.iter_rules():
            print(rule)


@app.get("/")
def index():
    return render_template("index.html")
