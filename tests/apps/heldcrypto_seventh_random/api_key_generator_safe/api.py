from flask import Blueprint, jsonify
from flask.views import MethodView
from flask_login import current_user, login_required

from keys import generate_api_key
from models import ApiKey, db

bp = Blueprint("api_keys", __name__)


class ApiKeys(MethodView):
    decorators = [login_required]

    def post(self):
        clear, digest = generate_api_key()
        db.session.add(ApiKey(owner_id=current_user.id, digest=digest))
        db.session.commit()
        return jsonify(key=clear), 201


bp.add_url_rule("/api-keys", view_func=ApiKeys.as_view("api_keys"))
