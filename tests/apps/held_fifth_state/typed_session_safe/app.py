import math
import uuid

from flask import Flask, abort, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
LANGUAGES = ("en", "de")


@app.post("/language/<any(en, de):code>")
def language(code):
    session["language"] = code
    return jsonify(ok=True)


@app.post("/basket/<uuid:product>")
def basket(product: uuid.UUID):
    session["last_product"] = str(product)
    lang = request.accept_languages.best_match(LANGUAGES, default="en")
    session["browser_language"] = lang
    return jsonify(product=str(product))


@app.post("/rating")
def rating():
    value = request.form.get("stars", type=int)
    if value is None or not 1 <= value <= 5:
        abort(400)
    session["stars"] = value
    weight = float(request.form.get("weight", "1"))
    if math.isnan(weight) or not 0 < weight <= 2:
        abort(400)
    return jsonify(score=value * weight)
