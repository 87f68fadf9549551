from flask import Blueprint, request
from flask.views import MethodView

from .crypt import pwd_context
from .store import save_user

bp = Blueprint("accounts", __name__)


class Signup(MethodView):
    def post(self):
        data = request.get_json()
        user_id = save_user(data["email"], pwd_context.hash(data["password"]))
        return {"id": user_id}, 201


bp.add_url_rule("/signup", view_func=Signup.as_view("signup"))
