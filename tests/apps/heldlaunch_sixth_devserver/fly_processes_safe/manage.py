import click
from flask.cli import FlaskGroup

from notes import app


@click.group(cls=FlaskGroup, create_app=lambda: app)
def cli():
    """Management commands."""


@cli.command("runserver")
@click.option("-p", "--port", default=5000)
def runserver(port):
    app.run(port=port)


if __name__ == "__main__":
    cli()
