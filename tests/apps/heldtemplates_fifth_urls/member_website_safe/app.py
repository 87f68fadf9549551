from urllib.parse import urlsplit

from flask import Flask, render_template
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    website = db.Column(db.String(300))


@app.template_filter("http_url")
def http_url(value):
    return value if urlsplit(value or "").scheme in ("http", "https") else "#"


@app.get("/members/<int:member_id>")
def member(member_id):
    return render_template("member.html", member=db.get_or_404(Member, member_id))
