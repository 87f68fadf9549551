import sqlite3

from flask import Flask, abort, g, jsonify

app = Flask(__name__)
app.config.from_prefixed_env()


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect("stock.sqlite")
        g.db.row_factory = sqlite3.Row
    return g.db


@app.teardown_appcontext
def close_db(exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.route("/items/<int:item_id>")
def item(item_id):
    row = get_db().execute("SELECT id, name, amount FROM items WHERE id = ?", (item_id,)).fetchone()
    if row is None:
        abort(404)
    return jsonify(dict(row))


app.run(port=5050)  # finding: run-on-import
