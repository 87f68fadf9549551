import os

from flask import Flask, render_template
from flask_login import LoginManager, login_required

from pages import history_of, loader

app = Flask(__name__)
app.secret_key = os.environ["WIKI_SECRET"]
login = LoginManager(app)
login.user_loader(loader)


@app.route("/wiki/<slug>/history")
@app.route("/wiki/<slug>/history/<int:page>", endpoint="history_page")
@login_required
def history(slug, page=1):
    revisions = history_of(slug, page=page, per_page=50)
    return render_template("history.html", slug=slug, revisions=revisions, page=page)
