from flask import Blueprint, render_template
from flask_wtf import FlaskForm
from wtforms import TextAreaField
from wtforms.validators import InputRequired, Length

from .models import Comment, db
from .text import to_html

bp = Blueprint("comments", __name__)


class CommentForm(FlaskForm):
    body = TextAreaField("Comment", validators=[InputRequired(), Length(max=4000)])


@bp.route("/comments/new", methods=["GET", "POST"])
def new_comment():
    form = CommentForm()
    rendered = None
    if form.validate_on_submit():
        db.session.add(Comment(body=form.body.data))
        db.session.commit()
        rendered = to_html(form.body.data)
    return render_template("new.html", form=form, rendered=rendered)
