import os

import click
from flask import Flask, jsonify
from flask_login import LoginManager


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app)

    @app.get("/guides/debugging")
    def debugging_guide():
        return jsonify(title="How to debug your router", steps=["Unplug it", "Plug it in"])

    @app.get("/devices")
    def devices():
        return jsonify(["router", "switch"])

    if app.debug:
        @app.cli.command("dump-config")
        @click.option("--all", "show_all", is_flag=True)
        def dump_config(show_all):
            for key, value in sorted(app.config.items()):
                if show_all or value:
                    click.echo(f"{key}={value!r}")

        @app.after_request
        def no_cache(response):
            response.headers["Cache-Control"] = "no-store"
            return response

    return app
