from pathlib import Path

from flask import Flask, jsonify, request
from flask.views import MethodView


class Backup(MethodView):
    folder = Path("/backup/databases")

    def _dump(self):
        return self.folder / request.view_args["database"]

    def delete(self, database):
        self._dump().unlink()  # finding: path-traversal
        return jsonify(deleted=True)


app = Flask(__name__)
app.add_url_rule("/backups/<path:database>", view_func=Backup.as_view("backup"))
