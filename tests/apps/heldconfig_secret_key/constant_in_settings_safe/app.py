from flask import Flask, jsonify, session

import settings

app = Flask(__name__)
app.config.from_object(settings)


@app.get("/cart")
def cart():
    return jsonify(items=session.get("cart", []))
