import os

from flask import Blueprint, jsonify
from flask_httpauth import HTTPTokenAuth

import store

dev_tools = Blueprint("dev_tools", __name__, url_prefix="/dev")
auth = HTTPTokenAuth()
auth.verify_token(lambda token: token in os.environ["DEV_TOKENS"].split(","))


@dev_tools.post("/reset-data")
@auth.login_required
def reset_data():
    store.ROOMS.clear()
    return jsonify(reset=True)
