from flask import Blueprint, current_app

bp = Blueprint("contacts", __name__)


@bp.route("/")
def index():
    return {"page_size": current_app.config["ITEMS_PER_PAGE"]}
