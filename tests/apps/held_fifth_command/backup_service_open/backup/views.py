from flask import abort, jsonify
from flask.views import MethodView

from .service import BackupService


class BackupView(MethodView):
    def __init__(self):
        self.service = BackupService()

    def post(self, name):
        try:
            return jsonify(log=self.service.dump(name))
        except LookupError:
            abort(404)
