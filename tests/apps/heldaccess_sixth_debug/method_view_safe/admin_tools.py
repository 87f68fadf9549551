import os

from flask import Flask, jsonify
from flask.views import MethodView
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)


class SessionInspector(MethodView):
    decorators = [login_required]

    def get(self):
        store = "/var/lib/app/sessions"
        return jsonify(sorted(os.listdir(store)))


app.add_url_rule("/debug/sessions", view_func=SessionInspector.as_view("debug_sessions"))
