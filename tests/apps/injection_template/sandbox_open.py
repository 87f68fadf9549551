"""Customers write the texts of their own notifications."""

from flask import Flask, jsonify, request
from jinja2 import Environment, StrictUndefined, TemplateError

app = Flask(__name__)

texts = Environment(undefined=StrictUndefined, autoescape=True)
SAMPLE = {"customer": "Ada", "order": 1042}


@app.post("/notifications/preview")
def preview():
    source = request.form["text"]
    try:
        text = texts.from_string(source).render(SAMPLE)  # finding: template-injection
    except TemplateError:
        return jsonify(error="the text is not valid"), 422
    return jsonify(preview=text)
