import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
FILTERS = ("make", "colour", "fuel")


def conditions(arguments):
    for column in arguments:
        yield f"{column} = ?", arguments[column]


@app.get("/cars")
def cars():
    found = list(conditions(request.args.to_dict()))
    where = " AND ".join(condition for condition, _ in found) or "1 = 1"
    values = [value for _, value in found]
    with sqlite3.connect("cars.db") as connection:
        query = "SELECT id, price FROM cars WHERE " + where
        rows = connection.execute(query, values).fetchall()  # finding: sql-injection
    return jsonify([{"id": row[0], "price": row[1]} for row in rows])
