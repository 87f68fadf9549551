import posixpath

from flask import Flask, jsonify, request

app = Flask(__name__)
NOTES = "/srv/notes"


@app.route("/notes", methods=["PUT"])
def save_note():
    body = request.get_json(force=True)
    title = posixpath.basename(body["title"])
    with open(f"{NOTES}/{title}.txt", "w") as note:
        note.write(body.get("text", ""))
    return jsonify(saved=True)
