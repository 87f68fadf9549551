from flask import Blueprint
from flask_login import current_user, login_required
from flask_mail import Message

from . import mail

bp = Blueprint("notify", __name__)


@bp.route("/me/test-mail")
@login_required
def test_mail():
    mail.send(Message("Hello", recipients=[current_user.email], body="It works."))
    return {"ok": True}
