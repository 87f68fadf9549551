import os

import psycopg2
from flask import Flask, jsonify, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/export/preview")
def preview():
    column = request.args.get("sort", "placed")
    statement = sql.SQL("SELECT id, total FROM orders ORDER BY {} LIMIT 5").format(sql.Identifier(column))
    connection = psycopg2.connect(os.environ["EXPORT_DATABASE_URL"])
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            rows = cursor.fetchall()
    finally:
        connection.close()
    return jsonify(rows=[[str(cell) for cell in row] for row in rows])
