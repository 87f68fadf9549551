from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Order:
    number: int
    owner: object


@app.get("/orders/<int:number>/title")
def title(number):
    prefix = request.cookies.get("prefix", "Order ")
    pieces = [prefix, "#{o.number}"]
    pattern = "".join(pieces)
    return jsonify(title=pattern.format(o=Order(number, app)))  # finding: format-string-injection
