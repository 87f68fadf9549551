import psycopg
from flask import Flask, g

from vault import database_credentials

app = Flask(__name__)


def db():
    if "db" not in g:
        user, password = database_credentials()
        g.db = psycopg.connect(host="db", dbname="warehouse", user=user, password=password)
    return g.db


@app.get("/stock")
def stock():
    return {"rows": db().execute("SELECT count(*) FROM stock").fetchone()[0]}
