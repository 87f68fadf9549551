"""WTForms and Flask-WTF: fields, and what validation proves."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask
from flask_wtf import FlaskForm
from flask_wtf.file import FileField
from wtforms import DateField, IntegerField, RadioField, SelectField, StringField, ValidationError
from wtforms.validators import AnyOf, DataRequired, Regexp
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "before and after validation": r"""
def lower(form, field):
    if field.data not in ("a", "b"):
        raise ValidationError("no")
class Search(FlaskForm):
    text = StringField("Text", validators=[DataRequired()])
    number = IntegerField("Number")
    day = DateField("Day")
    choice = SelectField("Choice", choices=["a", "b"])
    free = SelectField("Choice", choices=["a", "b"], validate_choice=False)
    coerced = RadioField("Choice", coerce=int)
    word = StringField("Word", [AnyOf(["x"])])
    name = StringField("Name", [Regexp(r"[a-z]+\Z")])
    inline = StringField("Inline")
    own = StringField("Own", [lower])
    file = FileField("File")
    def validate_inline(self, field):
        if field.data not in ("a", "b"):
            raise ValidationError("no")
@app.post("/")
def view():
    form = Search()
    execute(form.choice.data)  # !
    execute(form.word.data)  # !
    execute(f"{form.number.data}{form.day.data}{form.coerced.data}")
    if not form.validate_on_submit():
        return "no"
    execute(form.text.data)  # !
    execute(form["text"].data)  # !
    execute(form.data["text"])  # !
    execute(form.choice.data)
    execute(form.free.data)  # !
    execute(form.word.data)
    execute(form.name.data)
    execute(form.inline.data)
    execute(form.own.data)
    execute(form.file.data.filename)  # !
    return "yes"
""",
    "a form that sets itself up": """
class Base(FlaskForm):
    table = SelectField("Table")
    text = StringField("Text")
class Sorted(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.table.choices = ["animals", "birds"]
    def validate(self, extra_validators=None):
        if not super().validate(extra_validators):
            return False
        return self.text.data in ("a", "b")
@app.post("/")
def view():
    form = Sorted()
    if form.validate_on_submit():
        execute(form.table.data)
        execute(form.text.data)
    else:
        execute(form.table.data)  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
