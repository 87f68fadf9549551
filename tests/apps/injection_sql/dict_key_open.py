import os

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/reports/sales")
def sales_report():
    options = {"column": "sold_at", "direction": "ASC", "label": "sales"}
    options["direction"] = request.form.get("direction", "DESC")
    query = "SELECT id, amount FROM sales ORDER BY {column} {direction} LIMIT 100".format(**options)
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    with connection, connection.cursor() as cursor:
        cursor.execute(query)  # finding: sql-injection
        rows = cursor.fetchall()
    return jsonify(count=len(rows), rows=[[row[0], str(row[1])] for row in rows])
