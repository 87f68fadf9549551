import re

from flask import Flask, abort, redirect, request

app = Flask(__name__)
TENANT_URL = re.compile(r"https://[a-z0-9-]+\.tenants\.example\.com")


@app.route("/switch")
def switch_tenant():
    url = request.args.get("tenant_url", "")
    if TENANT_URL.fullmatch(url) is None:
        abort(403)
    return redirect(url)
