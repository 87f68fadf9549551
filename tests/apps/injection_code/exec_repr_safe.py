"""Scratch pad: a setting is tried out before it is saved."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/settings/try", methods=["POST"])
def try_setting():
    title = request.form.get("title", "")
    source = "title = %r\nlength = len(title)\n" % title
    namespace = {}
    exec(source, namespace)
    return jsonify(length=namespace["length"])
