from urllib.parse import urlsplit

from flask import Flask, abort, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/profile/preview")
def profile_preview():
    site = request.values.get("homepage", "")
    parts = urlsplit(site)
    if parts.scheme in ("data", "vbscript"):
        abort(400)
    return f'<a rel="nofollow" href="{escape(site)}">homepage</a>'  # finding: cross-site-scripting
