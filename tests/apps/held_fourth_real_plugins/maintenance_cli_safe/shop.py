"""The command line belongs to the operator; no request reaches it."""
import subprocess

import click
from flask import Flask, jsonify
from sqlalchemy import create_engine, text

app = Flask(__name__)
app.config.from_prefixed_env()


@app.cli.command("count")
@click.argument("table")
@click.option("--where", default="1=1")
def count(table, where):
    engine = create_engine(app.config["DATABASE_URL"])
    with engine.connect() as connection:
        click.echo(connection.execute(text(f"SELECT count(*) FROM {table} WHERE {where}")).scalar())


@app.cli.command("dump")
@click.argument("target")
def dump(target):
    subprocess.run(f"pg_dump --clean shop | gzip > {target}", shell=True, check=True)


@app.get("/health")
def health():
    return jsonify(ok=True)
