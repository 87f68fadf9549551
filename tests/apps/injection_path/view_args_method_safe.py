from pathlib import Path

from flask import Flask, jsonify, request
from flask.views import MethodView
from werkzeug.utils import secure_filename


class Backup(MethodView):
    folder = Path("/backup/databases")

    def _dump(self):
        return self.folder / secure_filename(request.view_args["database"])

    def delete(self, database):
        self._dump().unlink()
        return jsonify(deleted=True)


app = Flask(__name__)
app.add_url_rule("/backups/<path:database>", view_func=Backup.as_view("backup"))
