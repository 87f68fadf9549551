from flask import Blueprint, jsonify, request

from .codec import decode, encode

basket = Blueprint("basket", __name__)


@basket.post("/basket/<int:product_id>")
def add(product_id: int):
    items = decode(request.cookies.get("basket", ""))
    key = str(product_id)
    items[key] = items.get(key, 0) + 1
    response = jsonify(count=len(items))
    response.set_cookie("basket", encode(items), secure=True, httponly=True, samesite="Lax")
    return response
