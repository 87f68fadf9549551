from flask import abort, current_app, request
from flask.views import MethodView
from flask_login import login_required

from .disk import wipe


class TenantAdmin(MethodView):
    decorators = [login_required]

    def delete(self):
        folder = request.args.get("folder")
        if not folder:
            abort(400)
        if not wipe(current_app.config["TENANT_ROOT"], folder):
            abort(404)
        return "", 204
