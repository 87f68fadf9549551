import os
from flask import Flask, jsonify, session
from flask_session import Session
import redis

app = Flask(__name__)
app.config.update(
    SESSION_TYPE="redis",
    SESSION_REDIS=redis.from_url(os.environ["REDIS_URL"]),
)
Session(app)


@app.route('/')
def home():
    return 'Hello %d' % session.get('visits', 0)


@app.route('/debug_sessions')  # finding: debug-only-route
def debug_sessions():
    store = app.config["SESSION_REDIS"]
    keys = store.keys('session:*')
    return jsonify({k.decode(): store.get(k).decode('latin-1') for k in keys})


if __name__ == '__main__':
    app.run()
