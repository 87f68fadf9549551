import click
from web import app

@click.group()
def cli():
    pass

@cli.command()
@click.option("--host", default="0.0.0.0", show_default=True)
@click.option("-p", "--port", type=int, default=5000)
@click.option("--debug", is_flag=True)
def serve(host, port, debug):
    app.run(host=host, port=port, debug=debug)  # finding: bind-all-interfaces

if __name__ == "__main__":
    cli()
