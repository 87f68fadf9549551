from flask import Blueprint, current_app, jsonify

courses = Blueprint("courses", __name__)


@courses.route("/")
def index():
    return jsonify(term=current_app.config["TERM"], items=[])
