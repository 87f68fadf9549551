from flask import Blueprint, render_template

from .store import all_partners

bp = Blueprint("partners", __name__)


@bp.get("/partners")
def partners():
    return render_template("partners.html", partners=all_partners())
