from flask import Blueprint, jsonify

vehicles = Blueprint("vehicles", __name__)


@vehicles.route("/<int:vehicle_id>")
def show(vehicle_id):
    return jsonify(id=vehicle_id)
