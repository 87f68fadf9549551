from flask import Flask, jsonify, request
from jinja2 import Template

app = Flask(__name__)


def tidy(value):
    value = " ".join(value.split())
    return value.replace("{", "").replace("}", "")


@app.get("/badge")
def badge():
    label = tidy(request.args.get("label", "build"))
    badge_template = Template(f"<svg><text>{label}</text><text>{{{{ state }}}}</text></svg>")
    return jsonify(svg=badge_template.render(state="passing"))
