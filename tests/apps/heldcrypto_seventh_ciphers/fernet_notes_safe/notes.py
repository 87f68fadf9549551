import os

from cryptography.fernet import Fernet
from flask import Blueprint, abort
from flask_login import current_user, login_required

from models import Note

bp = Blueprint("notes", __name__)
fernet = Fernet(os.environ["NOTES_KEY"])


@bp.get("/notes/<int:note_id>")
@login_required
def read_note(note_id: int):
    note = Note.query.filter_by(id=note_id, owner_id=current_user.id).first()
    if note is None:
        abort(404)
    return {"text": fernet.decrypt(note.body).decode()}
