from flask import Flask, jsonify, request

from codec import Codec

app = Flask(__name__)
codec = Codec(compact=True)


@app.route("/events", methods=["POST"])
def events():
    batch = codec.decode(request.get_data())
    return jsonify(events=len(batch))
