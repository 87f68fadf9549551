import os

import psycopg2
import psycopg2.extras
from flask import Flask, abort, jsonify

app = Flask(__name__)


def query_one(statement):
    connection = psycopg2.connect(os.environ["DATABASE_URL"], cursor_factory=psycopg2.extras.RealDictCursor)
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)  # finding: sql-injection
            return cursor.fetchone()
    finally:
        connection.close()


@app.get("/orders/<string:order_id>")
def show_order(order_id):
    order = query_one(f"SELECT id, state FROM orders WHERE id = {order_id}")
    if order is None:
        abort(404)
    return jsonify(order)
