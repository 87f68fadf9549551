import secrets

from flask import Flask, jsonify, make_response

app = Flask(__name__)
carts = {}


@app.get("/cart/new")
def new_cart():
    cart_id = secrets.token_urlsafe(24)
    carts[cart_id] = []
    response = make_response(jsonify(created=True))
    response.set_cookie("cart_id", cart_id, max_age=86400, secure=True, httponly=True, samesite="Lax")
    return response
