import subprocess
from functools import wraps

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def requires_slug(*names):
    def decorate(view):
        @wraps(view)
        def inner(*args, **kwargs):
            if any(kwargs[n].isalnum() for n in names):
                return view(*args, **kwargs)
            abort(404)

        return inner

    return decorate


@app.route("/volumes/<pool>/<volume>/usage")
@requires_slug("pool", "volume")
def usage(pool, volume):
    out = subprocess.getoutput(f"zfs get -H -o value used {pool}/{volume}")  # finding: command-injection
    return jsonify(used=out.strip())
