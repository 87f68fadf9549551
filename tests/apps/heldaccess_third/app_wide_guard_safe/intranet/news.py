from flask import Blueprint, request

news = Blueprint("news", __name__)
_items = []


@news.post("/")
def publish():
    _items.append(request.form["title"])
    return "", 201


@news.delete("/<int:number>")
def retract(number):
    del _items[number]
    return "", 204
