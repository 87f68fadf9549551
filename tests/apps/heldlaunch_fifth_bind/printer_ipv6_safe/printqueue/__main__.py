import click

from printqueue.factory import create_app


@click.command()
@click.option("--port", default=6310, show_default=True)
def main(port):
    """Start the print queue monitor."""
    app = create_app()
    app.run("::1", port)


if __name__ == "__main__":
    main()
