import html
import os

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)
pool = mysql.connector.pooling.MySQLConnectionPool(
    pool_name="shop", pool_size=4, host="db", user="shop", password=os.environ["DB_PASSWORD"], database="shop"
)


@app.get("/reviews")
def reviews():
    product = html.escape(request.args.get("product", "0"))
    connection = pool.get_connection()
    cursor = connection.cursor()
    cursor.execute(f"SELECT stars, body FROM reviews WHERE product_id = {product}")  # finding: sql-injection
    rows = cursor.fetchall()
    connection.close()
    return jsonify([{"stars": stars, "body": body} for stars, body in rows])
