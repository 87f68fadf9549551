from flask import Flask, jsonify, request

from store import find_tracks

app = Flask(__name__)


@app.post("/tracks")
def tracks():
    payload = request.get_json(force=True)
    artist = payload.get("artist", "")
    return jsonify(find_tracks(artist, limit=20))
