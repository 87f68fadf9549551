from flask import Blueprint, redirect, render_template, request, url_for

from .db import get_db
from .security import admin_required

bp = Blueprint("panel", __name__, url_prefix="/panel")


@bp.route("/")
@admin_required
def overview():
    rows = get_db().execute("SELECT id, name, role FROM member").fetchall()
    return render_template("panel/overview.html", rows=rows)


@admin_required  # finding: auth-decorator-above-route
@bp.post("/members/<int:member_id>/role")
def change_role(member_id):
    db = get_db()
    db.execute("UPDATE member SET role = ? WHERE id = ?", (request.form["role"], member_id))
    db.commit()
    return redirect(url_for("panel.overview"))
