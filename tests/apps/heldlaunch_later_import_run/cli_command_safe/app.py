import click
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/bridges")
def bridges():
    return jsonify(["iron", "stone"])


@app.cli.command("preview")
@click.option("--port", default=5000, type=int)
def preview(port):
    """Serve the site for a look in the browser."""
    from werkzeug.serving import run_simple

    run_simple("127.0.0.1", port, app)


@click.group()
def cli():
    pass


@cli.command()
def serve():
    app.run(port=5000)


if __name__ == "__main__":
    cli()
