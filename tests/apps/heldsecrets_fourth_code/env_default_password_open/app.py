from flask import Flask, g, jsonify

from db import get_db

app = Flask(__name__)


@app.teardown_appcontext
def close(exc):
    conn = g.pop("db", None)
    if conn is not None:
        conn.close()


@app.get("/rooms")
def rooms():
    with get_db().cursor() as cur:
        cur.execute("SELECT id, name FROM room")
        return jsonify(cur.fetchall())
