from flask import Flask, abort, jsonify, request

from identity import current_subject

app = Flask(__name__)
OWNERS = {}


@app.route('/sensors/<sensor_id>')
def sensor(sensor_id):
    token = request.headers.get('X-Access-Token', '')
    subject = current_subject(token)
    if subject is None or OWNERS.get(sensor_id) != subject:
        abort(403)
    return jsonify(id=sensor_id, humidity=0.61)
