import os

from flask import Flask
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.secret_key = os.environ["FORUM_SECRET"]
login_manager = LoginManager()


class Member(UserMixin):
    def __init__(self, ident):
        self.id = ident


@login_manager.user_loader
def load_member(ident):
    return Member(ident)


@app.route("/inbox")
@login_required
def inbox():
    return {"messages": []}


if __name__ == "__main__":
    login_manager.init_app(app)  # finding: setup-only-under-main
    app.run(host="localhost")
