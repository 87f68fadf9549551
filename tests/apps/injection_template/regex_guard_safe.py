import re

from flask import Flask, jsonify, render_template_string, request
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Regexp

app = Flask(__name__)
app.config.from_prefixed_env()


class HeadingForm(FlaskForm):
    heading = StringField(validators=[DataRequired(), Regexp(re.compile(r"[A-Za-z ]{1,40}\Z"))])


@app.post("/headings")
def heading():
    form = HeadingForm()
    if not form.validate_on_submit():
        return jsonify(errors=len(form.errors)), 400
    source = "<h1>{}</h1><small>{{{{ author }}}}</small>".format(form.heading.data)
    markup = render_template_string(source, author=request.remote_addr)
    return jsonify(markup=markup)
