import logging
import sqlite3
import traceback

from flask import Flask, Response

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/stock/<int:item>")
def stock(item):
    try:
        with sqlite3.connect("stock.db") as db:
            row = db.execute("SELECT amount FROM stock WHERE item = ?", (item,)).fetchone()
    except sqlite3.Error:
        details = traceback.format_exc()
        log.error(details)
        return Response("temporarily unavailable", status=500, mimetype="text/plain")
    return {"amount": row[0] if row else 0}
