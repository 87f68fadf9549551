from flask import Flask, jsonify, make_response, request

from .codec import dump, load

app = Flask(__name__)


@app.post("/cart/<int:sku>")
def add(sku: int):
    items = load(request.cookies.get("cart"))
    items[str(sku)] = int(items.get(str(sku), 0)) + 1
    response = make_response(jsonify(count=len(items)))
    response.set_cookie("cart", dump(items), secure=True, httponly=True, samesite="Lax")
    return response
