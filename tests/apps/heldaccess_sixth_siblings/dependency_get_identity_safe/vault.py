from flask import Blueprint, jsonify, request
from flask_jwt_extended import get_jwt_identity, jwt_required, verify_jwt_in_request

vault = Blueprint("vault", __name__)
ITEMS: dict[str, dict] = {}


@vault.before_request
def need_token() -> None:
    if request.method != "OPTIONS":
        verify_jwt_in_request()


@vault.get("/items")
@jwt_required(fresh=True)
def items():
    return jsonify(ITEMS.get(get_jwt_identity(), {}))


@vault.put("/items/<name>")
def put_item(name: str):
    ITEMS.setdefault(get_jwt_identity(), {})[name] = request.get_json()
    return "", 204


@vault.delete("/items/<name>")
def delete_item(name: str):
    ITEMS.get(get_jwt_identity(), {}).pop(name, None)
    return "", 204
