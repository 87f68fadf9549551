from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Page(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    locked = db.Column(db.Boolean, default=False)


class PageForm(FlaskForm):
    title = StringField("Title")


@app.post("/pages/<int:page_id>")
def edit(page_id):
    page = db.get_or_404(Page, page_id)
    form = PageForm()
    if form.validate_on_submit():
        form.populate_obj(page)
        db.session.commit()
    return jsonify(ok=not form.errors)
