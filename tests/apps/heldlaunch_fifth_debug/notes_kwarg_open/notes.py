import os
import sqlite3

from flask import Flask, g, jsonify

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(os.path.join(app.instance_path, "notes.db"))
    return g.db


@app.teardown_appcontext
def close_db(exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.route("/notes")
def notes():
    rows = get_db().execute("SELECT id, body FROM note").fetchall()
    return jsonify([{"id": r[0], "body": r[1]} for r in rows])


if __name__ == "__main__":
    app.run(debug=True)  # finding: debug-enabled
