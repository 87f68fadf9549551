from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/bid")
def bid():
    cents = int(request.form["cents"])
    if not 0 < cents <= 100_000:
        abort(400)
    dry = request.form.get("dry", "").lower() in {"1", "true"}
    return jsonify(bid=cents / 100, dry=dry)
