import os

from flask import Flask, redirect, render_template, url_for
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import FlaskForm
from wtforms import SelectField, StringField
from wtforms.validators import InputRequired, Length

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Venue(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    kind = db.Column(db.String(10))
    verified = db.Column(db.Boolean, default=False)


class VenueForm(FlaskForm):
    name = StringField("Name", validators=[InputRequired(), Length(max=80)])
    kind = SelectField("Kind", choices=[("hall", "Hall"), ("club", "Club")])


@app.route("/venues/<int:venue_id>/edit", methods=["GET", "POST"])
def edit(venue_id):
    venue = db.get_or_404(Venue, venue_id)
    form = VenueForm(obj=venue)
    if form.validate_on_submit():
        form.populate_obj(venue)
        db.session.commit()
        return redirect(url_for("edit", venue_id=venue.id))
    return render_template("edit.html", form=form)
