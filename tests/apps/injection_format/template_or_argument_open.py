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
    text = note.format(order=order)  # finding: format-string-injection
    return jsonify(text=text)
