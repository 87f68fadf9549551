import os

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
manager = LoginManager(app)


@manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


class Contracts(MethodView):
    decorators = [login_required]
    contracts = {}

    def get(self):
        return jsonify(len(self.contracts))

    def post(self):
        self.contracts[len(self.contracts)] = request.get_json()["title"]
        return jsonify(count=len(self.contracts)), 201


app.add_url_rule("/contracts", view_func=Contracts.as_view("contracts"))
