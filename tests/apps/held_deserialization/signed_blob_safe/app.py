from flask import Flask, abort, jsonify, request

from blobs import BadBlob, unpack

app = Flask(__name__)
app.config.from_prefixed_env()


@app.post("/tasks/resume")
def resume():
    try:
        state = unpack(request.get_data(), app.config["STATE_KEY"].encode())
    except BadBlob:
        abort(403)
    return jsonify(step=state["step"])
