import sqlite3

from flask import Flask, g, jsonify

app = Flask(__name__)
app.config["DATABASE"] = "/var/lib/stats/stats.db"


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(app.config["DATABASE"])
    return g.db


@app.teardown_appcontext
def close_db(exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.route("/hits")
def hits():
    (n,) = get_db().execute("SELECT count(*) FROM hits").fetchone()
    return jsonify(hits=n)


app.run()  # finding: wsgi-import-blocked
