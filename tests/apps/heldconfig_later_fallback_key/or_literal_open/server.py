import logging
import os

from flask import Flask, jsonify, session

log = logging.getLogger(__name__)


def _signing_key():
    key = os.getenv('APP_SECRET')
    if not key:
        log.warning('APP_SECRET is not set, using the built-in one')
        return 'hunt-the-wumpus'
    return key


app = Flask(__name__)
app.secret_key = _signing_key()  # finding: fallback-secret-key
app.config.update(
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE='Lax',
)


@app.route('/score')
def score():
    return jsonify(points=session.get('points', 0))
