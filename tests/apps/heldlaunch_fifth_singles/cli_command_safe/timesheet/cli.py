import click

from timesheet.app import app


@click.group()
def cli():
    """Timesheet tools."""


@cli.command()
@click.option("--port", default=5000)
def preview(port):
    """Start a local preview server."""
    app.run(host="localhost", port=port)


@cli.command("export")
def export_all():
    click.echo("exported")


if __name__ == "__main__":
    cli()
