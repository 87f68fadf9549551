import re

from flask import Flask, jsonify, request

app = Flask(__name__)
NOTES = ["Buy milk and bread", "Call the plumber on Monday", "Pay the electricity bill"]


@app.get("/notes")
def notes():
    needle = re.escape(request.args.get("q", ""))
    found = [note for note in NOTES if re.search(rf"\b{needle}", note, re.I)]
    return jsonify(found)
