from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

from notes.models import Note, db

bp = Blueprint("notes", __name__, url_prefix="/notes")


@bp.get("/")
@login_required
def index():
    rows = Note.query.filter_by(owner_id=current_user.id)
    return jsonify([n.title for n in rows])


@login_required  # finding: auth-decorator-above-route
@bp.post("/archive-all")
def archive_all():
    Note.query.update({"archived": True})
    db.session.commit()
    return jsonify(ok=True)


@bp.patch("/<int:note_id>")
@login_required
def rename(note_id):
    note = Note.query.filter_by(id=note_id, owner_id=current_user.id).first_or_404()
    note.title = request.json["title"]
    db.session.commit()
    return jsonify(id=note.id)
