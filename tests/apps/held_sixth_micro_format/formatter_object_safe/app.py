import string

from flask import Flask, jsonify, request

app = Flask(__name__)


class FlatFormatter(string.Formatter):
    def get_field(self, field_name, args, kwargs):
        if field_name not in ("host", "path"):
            raise KeyError(field_name)
        return "-", field_name

    def format_field(self, value, format_spec):
        return str(value)[:200]


@app.route("/line", methods=["POST"])
def line():
    pattern = request.form.get("pattern", "{host}")
    try:
        text = FlatFormatter().format(pattern, host=request, path="/line")
    except (KeyError, ValueError):
        return jsonify(error="bad pattern"), 400
    return jsonify(line=text)
