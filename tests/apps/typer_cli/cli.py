import typer
from flask import Flask

app = Flask(__name__)
cli = typer.Typer()

@cli.command()
def serve(host: str = "0.0.0.0", port: int = 5000, debug: bool = typer.Option(True)):
    app.run(host=host, port=port, debug=debug)  # finding: bind-all-interfaces, debugger-exposed

if __name__ == "__main__":
    cli()
