import click
from flask import Flask

app = Flask(__name__)


@app.get("/menu")
def menu():
    return {"menu": ["espresso", "filter"]}


@click.command()
@click.option("--port", default=8443, show_default=True)
def serve(port):
    app.run(host="127.0.0.1", port=port, ssl_context="adhoc")


if __name__ == "__main__":
    serve()
