import sqlite3

from flask import Flask, abort, jsonify

app = Flask(__name__)


class Orders:
    def __init__(self, filename):
        self.filename = filename

    def find(self, order_id):
        conn = sqlite3.connect(self.filename)
        try:
            sql = "SELECT id, status FROM orders WHERE id = %s" % order_id
            return conn.execute(sql).fetchone()  # finding: sql-injection
        finally:
            conn.close()


orders = Orders("orders.db")


@app.get("/orders/<order_id>")
def show_order(order_id):
    row = orders.find(order_id)
    if row is None:
        abort(404)
    return jsonify(id=row[0], status=row[1])
