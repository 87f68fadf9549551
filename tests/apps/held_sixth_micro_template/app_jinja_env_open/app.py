import re

from flask import Flask, current_app, jsonify, request

app = Flask(__name__)


def clean(label: str) -> str:
    return re.sub(r"\s+", " ", label)


@app.route("/labels/<label>")
def label(label):
    source = "[" + clean(label) + "] {{ count }}"
    return jsonify(text=current_app.jinja_env.from_string(source).render(count=2))  # finding: template-injection
