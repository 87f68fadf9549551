from flask import Blueprint, jsonify

import store

dev_tools = Blueprint("dev_tools", __name__, url_prefix="/dev")


@dev_tools.post("/reset-data")  # finding: debug-only-route
def reset_data():
    store.ROOMS.clear()
    return jsonify(reset=True)
