from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import login_required
from wtforms import Form, StringField
from wtforms.validators import InputRequired

animals = Blueprint("animals", __name__)
_ANIMALS = {}
_KEEPERS = {}


def find_keeper(keeper_id):
    return _KEEPERS.get(keeper_id)


class AnimalForm(Form):
    name = StringField("Name", [InputRequired()])


@animals.route("/animals/<int:animal_id>", methods=["GET", "POST"])
@login_required
def edit(animal_id):
    form = AnimalForm(request.form)
    if request.method == "POST" and form.validate():
        _ANIMALS[animal_id] = form.name.data
        return redirect(url_for(".edit", animal_id=animal_id))
    return render_template("animal.html", form=form)
