from flask import Blueprint, abort, jsonify, redirect, request
from flask_login import current_user, login_required

import storage
from models import Attachment, db

bp = Blueprint("attachments", __name__)


@bp.post("/attachments/sign")
@login_required
def sign():
    content_type = request.get_json().get("type")
    if content_type not in storage.EXTENSIONS:
        abort(415)
    form = storage.presigned_post(content_type)
    db.session.add(Attachment(owner_id=current_user.id, key=form["fields"]["key"]))
    db.session.commit()
    return jsonify(form)


@bp.get("/attachments/<int:attachment_id>")
@login_required
def fetch(attachment_id: int):
    attachment = db.first_or_404(
        db.select(Attachment).filter_by(id=attachment_id, owner_id=current_user.id)
    )
    return redirect(storage.presigned_get(attachment.key))
