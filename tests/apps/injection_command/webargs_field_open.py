import subprocess

from flask import Flask, jsonify
from flask.views import MethodView
from webargs import fields
from webargs.flaskparser import use_kwargs

app = Flask(__name__)


class TailView(MethodView):
    @use_kwargs({"lines": fields.Str(load_default="20")}, location="query")
    def get(self, lines):
        command = f"journalctl --no-pager -u gunicorn -n {lines}"
        journal = subprocess.check_output(command, shell=True, text=True)  # finding: command-injection
        return jsonify(entries=journal.splitlines())


app.add_url_rule("/journal", view_func=TailView.as_view("journal"))
