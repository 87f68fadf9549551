from flask import Blueprint, abort
from flask_login import current_user, login_required

backoffice = Blueprint("backoffice", __name__, url_prefix="/admin")


@backoffice.before_request
@login_required
def only_managers():
    if not current_user.is_manager:
        abort(403)


from backoffice import invoices  # noqa: E402,F401
