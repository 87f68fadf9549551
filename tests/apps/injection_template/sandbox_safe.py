"""Customers write the texts of their own notifications."""

from flask import Flask, jsonify, request
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

app = Flask(__name__)

texts = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
SAMPLE = {"customer": "Ada", "order": 1042}


@app.post("/notifications/preview")
def preview():
    source = request.form["text"]
    try:
        text = texts.from_string(source).render(SAMPLE)
    except TemplateError:
        return jsonify(error="the text is not valid"), 422
    return jsonify(preview=text)
