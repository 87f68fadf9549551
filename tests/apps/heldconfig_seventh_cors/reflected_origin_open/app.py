from flask import Flask, jsonify, request

app = Flask(__name__)

PARTNERS = frozenset({"https://partner.example", "https://shop.example"})


@app.after_request
def cors_headers(response):
    origin = request.headers.get("Origin")
    if origin:
        response.headers["Access-Control-Allow-Origin"] = origin  # finding: cors-any-origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers.add("Vary", "Origin")
    return response


@app.get("/api/orders")
def orders():
    return jsonify(orders=[])
