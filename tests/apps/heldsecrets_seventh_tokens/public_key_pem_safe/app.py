from flask import Flask, abort, request

from verify import claims, looks_like_private_key

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 64 * 1024


@app.post("/notes")
def add_note():
    owner = claims()["sub"]
    text = request.get_data(as_text=True)
    if looks_like_private_key(text):
        abort(422, "This looks like a private key; we do not store those.")
    return {"owner": owner, "length": len(text)}, 201
