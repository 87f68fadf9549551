from flask.views import MethodView
from flask_jwt_extended import create_access_token, get_jwt, jwt_required
from flask_smorest import Blueprint, abort

from models import User, revoke
from schemas import UserSchema

blp = Blueprint("users", __name__)


@blp.route("/register")
class UserRegister(MethodView):
    @blp.arguments(UserSchema)
    def post(self, data):
        if User.exists(data["username"]):
            abort(409, message="That name is taken.")
        User.create(**data)
        return {"message": "created"}, 201


@blp.route("/login")
class UserLogin(MethodView):
    @blp.arguments(UserSchema)
    def post(self, data):
        user = User.verify(data["username"], data["password"]) or abort(401, message="Invalid credentials.")
        return {"access_token": create_access_token(identity=str(user.id), fresh=True)}


@blp.route("/logout")
class UserLogout(MethodView):
    @jwt_required()
    def post(self):
        revoke(get_jwt()["jti"])
        return {"message": "Logged out"}
