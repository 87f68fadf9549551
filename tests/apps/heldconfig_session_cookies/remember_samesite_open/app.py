from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, login_required


class Member(UserMixin):
    def __init__(self, member_id):
        self.id = member_id


app = Flask(__name__)
app.config.from_object("settings")
manager = LoginManager(app)
manager.user_loader(Member)


@app.get("/members/area")
@login_required
def area():
    return jsonify(welcome=True)
