import os

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/doctors", methods=["GET", "POST"])
def doctors():
    values = (request.values.get("city", ""), request.values.get("field", ""))
    connection = mysql.connector.connect(
        host=os.environ["DB_HOST"], user="clinic", password=os.environ["DB_PASSWORD"], database="clinic"
    )
    cursor = connection.cursor()
    query = "SELECT name FROM doctors WHERE city = '%s' AND field = '%s'"
    cursor.execute(query % values)  # finding: sql-injection
    names = [row[0] for row in cursor.fetchall()]
    connection.close()
    return jsonify(doctors=names)
