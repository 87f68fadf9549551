from urllib.parse import quote, unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(error):
    came_from = unquote_plus(request.referrer or "")
    shown = quote(came_from, safe="")
    body = "<p>The page you came from (" + shown + ") has a broken link.</p>"
    return body, 404
