from flask import abort, request
from flask.views import MethodView

from .parser import BadSettings, parse


class SettingsImport(MethodView):
    def post(self):
        try:
            tree = parse(request.get_data())
        except BadSettings:
            abort(422)
        return {"sections": sorted(str(key) for key in tree)}
