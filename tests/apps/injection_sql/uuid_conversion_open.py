import os
import uuid

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    reference = request.cookies.get("basket", "")
    try:
        uuid.UUID(reference[:36])
    except ValueError:
        return jsonify(items=[])
    connection = mysql.connector.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])
    cursor = connection.cursor()
    query = f"SELECT sku, pieces FROM basket_items WHERE basket = '{reference}'"
    cursor.execute(query)  # finding: sql-injection
    items = [{"sku": sku, "pieces": pieces} for sku, pieces in cursor]
    connection.close()
    return jsonify(items=items)
