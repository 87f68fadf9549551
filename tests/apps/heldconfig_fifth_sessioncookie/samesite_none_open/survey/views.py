from flask import Blueprint, current_app, session

bp = Blueprint("survey", __name__)


@bp.get("/progress")
def progress():
    return {"answered": session.get("answered", 0), "max": current_app.config["MAX_ANSWERS"]}
