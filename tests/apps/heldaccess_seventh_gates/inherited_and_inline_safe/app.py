import os

from flask import Blueprint, Flask, abort, request
from flask_jwt_extended import JWTManager, current_user, get_jwt, verify_jwt_in_request
from flask_restful import Api, Resource

jwt = JWTManager()
admin_api = Blueprint("admin_api", __name__, url_prefix="/api/admin")
api = Api(admin_api)
flags = {}


def admin_token():
    if request.method == "OPTIONS":
        return
    verify_jwt_in_request()
    if "admin" not in get_jwt().get("roles", []):
        abort(403)


admin_api.before_request(admin_token)


class Flag(Resource):
    def put(self, name):
        flags[name] = bool(request.get_json()["on"] is True)
        return {name: flags[name]}

    def delete(self, name):
        flags.pop(name, None)
        return "", 204


@admin_api.post("/flags/reset")
def reset():
    flags.clear()
    return {"reset": True}


api.add_resource(Flag, "/flags/<name>")


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    jwt.init_app(app)
    app.register_blueprint(admin_api)
    return app
