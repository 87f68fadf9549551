from flask import jsonify


def inventory():
    return jsonify(screws=800)


def write_off(part):
    return jsonify(written_off=part)
