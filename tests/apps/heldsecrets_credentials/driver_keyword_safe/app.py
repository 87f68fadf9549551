from flask import Flask, jsonify

from db import connect

app = Flask(__name__)


@app.get("/cars/free")
def free_cars():
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM car WHERE rented_until IS NULL")
        return jsonify(cursor.fetchone()[0])
