from flask import Blueprint, Flask, jsonify, request
from flask_login import LoginManager, current_user, login_required

from members.models import Member, db
from members.service import update

bp = Blueprint("members", __name__)
login_manager = LoginManager()


@login_manager.user_loader
def load(user_id):
    return db.session.get(Member, int(user_id))


@bp.patch("/me")
@login_required
def patch_me():
    return jsonify(update(current_user, request.get_json()))


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    login_manager.init_app(app)
    app.register_blueprint(bp)
    return app
