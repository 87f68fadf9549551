from flask import Flask, g

from db import get_db

app = Flask(__name__)


@app.get("/visits")
def visits():
    with get_db().cursor() as cur:
        cur.execute("SELECT count(*) FROM visits")
        return {"visits": cur.fetchone()[0]}


@app.teardown_appcontext
def close(exc):
    if db := g.pop("db", None):
        db.close()
