from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Order:
    number: int
    total: str


@app.post("/orders/note")
def order_note():
    order = Order(4711, "12.50")
    note = request.form.get("note", "Thanks!")
    text = "{note} ({order.number})".format(note=note, order=order)
    return jsonify(text=text)
