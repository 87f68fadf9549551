import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/stock/<int:item_id>")
def stock(item_id):
    try:
        db = sqlite3.connect("file:stock.db?mode=ro", uri=True)
        row = db.execute("SELECT qty FROM stock WHERE id = ?", (item_id,)).fetchone()
        return jsonify(qty=row[0] if row else 0)
    except sqlite3.Error as error:
        app.logger.error("stock lookup failed: %s", type(error).__name__)
        return jsonify(error="lookup failed"), 500
