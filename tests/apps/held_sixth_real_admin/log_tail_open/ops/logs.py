from flask import abort, request
from flask.views import MethodView
from flask_login import login_required

from .shell import output

SERVICES = {"web": "/var/log/web.log", "worker": "/var/log/worker.log"}


class LogView(MethodView):
    decorators = [login_required]

    def get(self, service):
        path = SERVICES.get(service)
        if path is None:
            abort(404)
        count = request.args.get("lines", "100")
        return {"lines": output(f"tail -n {count} {path}")}
