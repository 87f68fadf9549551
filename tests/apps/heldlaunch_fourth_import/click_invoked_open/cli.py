import click
from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return {"ok": True}


@click.group()
def main():
    """Mail relay control."""


@click.command()
@click.option("--port", default=5000, type=int, show_default=True)
def serve(port):
    """Run the local status page."""
    app.run(port=port)  # finding: wsgi-import-blocked


serve(["--port", "5000"])
