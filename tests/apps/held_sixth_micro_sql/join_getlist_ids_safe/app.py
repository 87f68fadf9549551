import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/stock")
def stock():
    wanted = request.args.getlist("id")
    joined = ",".join(str(int(v)) for v in wanted)
    if not joined:
        return jsonify([])
    with sqlite3.connect("stock.db") as conn:
        sql = "SELECT sku, amount FROM stock WHERE id IN ({})".format(joined)
        return jsonify(conn.execute(sql).fetchall())
