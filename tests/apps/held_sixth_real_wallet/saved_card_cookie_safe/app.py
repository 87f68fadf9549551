from flask import Flask, make_response, request

from payments import tokenize

app = Flask(__name__)


@app.post("/checkout/card")
def remember_card():
    card_number = request.form["card_number"]
    token = tokenize(card_number)
    response = make_response({"status": "saved", "last4": card_number[-4:]})
    response.set_cookie("saved_card", token, secure=True, httponly=True, samesite="Strict")
    return response
