import click
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/trains")
def trains():
    return jsonify([101, 102])


@app.cli.command("debug-config")
def debug_config():
    for key in sorted(app.config):
        click.echo(key)


if app.debug:

    @app.before_request
    def slow_down():
        app.logger.debug("request started")
