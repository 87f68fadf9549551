import os

from flask import Flask, jsonify
from sqlalchemy import create_engine, text

DB = {"user": "metrics", "password": "", "host": "10.0.4.7", "name": "metrics"}

URI = "postgresql+psycopg://{user}:{password}@{host}/{name}"

app = Flask(__name__)
app.config["STATEMENT_TIMEOUT"] = os.environ.get("STATEMENT_TIMEOUT", "5s")
engine = create_engine(URI.format(**DB))  # finding: database-without-password


@app.get("/metrics/latest")
def latest():
    with engine.connect() as connection:
        return jsonify(connection.execute(text("SELECT max(value) FROM metric")).scalar())
