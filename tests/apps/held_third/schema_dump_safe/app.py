import shlex
import subprocess
from functools import wraps

from flask import Flask, Response, abort, request, session

app = Flask(__name__)
app.config.from_envvar("BACKOFFICE_SETTINGS")


def admin_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if session.get("role") != "admin":
            abort(403)
        return view(*args, **kwargs)

    return wrapper


def dump(schema):
    argv = ["pg_dump", "--no-owner", "--schema=" + schema, "backoffice"]
    line = shlex.join(argv) + " | gzip -c"
    return subprocess.check_output(line, shell=True)


@app.route("/admin/dump", methods=["POST"])
@admin_only
def download_dump():
    schema = request.form["schema"].strip().lower()
    return Response(dump(schema), mimetype="application/gzip")
