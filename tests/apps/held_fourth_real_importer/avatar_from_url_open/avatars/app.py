import requests
from flask import Flask, jsonify

from .guard import avatar_source

app = Flask(__name__)


@app.post("/me/avatar/import")
@avatar_source
def import_avatar(address):
    picture = requests.get(address, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    with open("/srv/avatars/pending.bin", "wb") as handle:
        handle.write(picture.content)
    return jsonify(size=len(picture.content))
