from flask import Blueprint, jsonify

from fleet.security import require_role

vehicles = Blueprint("vehicles", __name__)
REGISTRY: dict[str, dict] = {}


@vehicles.route("/vehicles")
@require_role("driver", "dispatcher")
def list_vehicles():
    return jsonify(sorted(REGISTRY))


@require_role("dispatcher")  # finding: auth-decorator-above-route
@vehicles.route("/vehicles/<plate>/scrap", methods=["POST"])
def scrap(plate: str):
    REGISTRY.pop(plate, None)
    return "", 204
