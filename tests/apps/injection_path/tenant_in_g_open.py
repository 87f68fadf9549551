import os
import shutil

from flask import Flask, abort, g, jsonify, request

app = Flask(__name__)
CACHE_ROOT = "/var/cache/tenants"


@app.before_request
def load_tenant():
    tenant = request.headers.get("X-Tenant")
    if not tenant:
        abort(401)
    g.tenant = tenant


@app.route("/cache", methods=["DELETE"])
def clear_cache():
    shutil.rmtree(os.path.join(CACHE_ROOT, str(g.tenant)), ignore_errors=True)  # finding: path-traversal
    return jsonify(cleared=True)
