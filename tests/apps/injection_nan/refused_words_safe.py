from flask import Flask, abort, jsonify, request

app = Flask(__name__)
SPEED_LIMIT = 3.5


@app.route("/robot/speed", methods=["PUT"])
def set_speed():
    wanted = request.args.get("speed", "0.5").strip().lower()
    if "inf" in wanted or "nan" in wanted:
        abort(400)
    speed = float(wanted)
    if speed > SPEED_LIMIT or speed < -SPEED_LIMIT:
        abort(422)
    return jsonify(moving=True)
