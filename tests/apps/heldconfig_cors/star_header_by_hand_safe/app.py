from flask import Flask, jsonify

app = Flask(__name__)


@app.after_request
def open_data(response):
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Allow-Methods"] = "GET"
    return response


@app.get("/holidays/<int:year>")
def holidays(year):
    return jsonify([f"{year}-01-01", f"{year}-12-25"])
