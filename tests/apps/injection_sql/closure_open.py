import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def make_counter(table, condition, values=()):
    def count():
        with sqlite3.connect("metrics.db") as connection:
            query = f"SELECT COUNT(*) FROM {table} WHERE {condition}"
            cursor = connection.execute(query, values)  # finding: sql-injection
            return cursor.fetchone()[0]

    return count


@app.post("/metrics/count")
def count_metric():
    metric = request.values.get("metric", "")
    counter = make_counter("events", "name = '" + metric + "'")
    return jsonify(total=counter())
