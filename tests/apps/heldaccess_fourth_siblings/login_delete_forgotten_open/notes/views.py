from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask_login import current_user, login_required

from .models import Note, db

bp = Blueprint("notes", __name__, url_prefix="/notes")


@bp.get("/")
@login_required
def index():
    return render_template("notes/index.html", notes=Note.query.filter_by(owner_id=current_user.id))


@bp.post("/")
@login_required
def create():
    db.session.add(Note(owner_id=current_user.id, body=request.form["body"]))
    db.session.commit()
    return redirect(url_for(".index"))


@bp.post("/<int:note_id>")
@login_required
def update(note_id):
    note = db.session.get(Note, note_id) or abort(404)
    if note.owner_id != current_user.id:
        abort(403)
    note.body = request.form["body"]
    db.session.commit()
    return redirect(url_for(".index"))


@bp.post("/<int:note_id>/delete")  # finding: unauthenticated-route
def delete(note_id):
    note = db.session.get(Note, note_id) or abort(404)
    db.session.delete(note)
    db.session.commit()
    return redirect(url_for(".index"))
