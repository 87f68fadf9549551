import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(sqlite3.Error)
def database_error(error):
    app.logger.error("database error", exc_info=error)
    return jsonify(error="internal error"), 500


@app.get("/stock/<int:item>")
def stock(item):
    with sqlite3.connect("/srv/stock.db") as db:
        row = db.execute("SELECT amount FROM stock WHERE item = ?", (item,)).fetchone()
    return jsonify(amount=row[0] if row else 0)
