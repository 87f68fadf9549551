from flask import Flask, request

from rendering import render_card

app = Flask(__name__)


@app.get("/cards/<int:card_id>")
def card(card_id):
    caption = request.values.get("caption", f"Card {card_id}")
    return render_card(card_id, caption)  # finding: cross-site-scripting
