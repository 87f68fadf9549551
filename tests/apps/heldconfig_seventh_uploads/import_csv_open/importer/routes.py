import csv
import io

from flask import Blueprint, abort, request
from flask.views import MethodView

routes = Blueprint("routes", __name__)


class Import(MethodView):
    def post(self):
        upload = request.files.get("table")  # finding: upload-limit-missing
        if upload is None:
            abort(400)
        reader = csv.reader(io.StringIO(upload.read().decode("utf-8")))
        return {"rows": sum(1 for _ in reader)}


routes.add_url_rule("/import", view_func=Import.as_view("import"))
