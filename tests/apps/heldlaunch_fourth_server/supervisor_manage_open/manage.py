import click

from intranet import create_app

app = create_app()


@click.group()
def cli():
    """Management commands."""


@cli.command()
@click.option("--port", type=int, default=5000)
def runserver(port):
    """Start the server."""
    app.run(host="127.0.0.1", port=port)


@cli.command()
def routes():
    """List the routes."""
    for rule in app.url_map.iter_rules():
        click.echo(f"{rule.endpoint:20} {rule.rule}")


if __name__ == "__main__":
    cli()
