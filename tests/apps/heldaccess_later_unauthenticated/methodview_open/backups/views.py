from flask import jsonify
from flask.views import MethodView
from flask_jwt_extended import jwt_required

_snapshots: dict[str, str] = {}


class SnapshotList(MethodView):
    decorators = [jwt_required()]

    def get(self):
        return jsonify(sorted(_snapshots))

    def post(self):
        name = f"snap-{len(_snapshots) + 1}"
        _snapshots[name] = "pending"
        return jsonify(name=name), 202


class SnapshotItem(MethodView):
    init_every_request = False

    def delete(self, name: str):
        _snapshots.pop(name, None)
        return "", 204
