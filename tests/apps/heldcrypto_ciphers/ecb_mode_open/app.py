from flask import Flask, jsonify, request

from vault import encrypt

app = Flask(__name__)
cards = {}


@app.put("/cards/<int:customer>")
def store(customer):
    cards[customer] = encrypt(request.get_json()["number"])
    return jsonify(stored=True)
