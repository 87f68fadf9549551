from flask import Flask, abort, jsonify, request

from .cards import Card
from .gateway import Gateway

app = Flask(__name__)


@app.post("/pay/<int:cents>")
def pay(cents):
    form = request.form
    card = Card(
        card_number=form["card_number"],
        cvv=form["cvv"],
        month=int(form["month"]),
        year=int(form["year"]),
    )
    if not Gateway().charge(card, cents):
        abort(402)
    return jsonify(ok=True)
