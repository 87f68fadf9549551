from flask import Blueprint, flash, redirect, render_template, url_for
from flask_login import current_user, login_required

from recipes.forms import RecipeForm
from recipes.models import Recipe, db

bp = Blueprint("recipes", __name__, url_prefix="/recipes")


@bp.route("/")
def index():
    return render_template("recipes/index.html", recipes=db.session.scalars(db.select(Recipe)))


@bp.route("/new", methods=["GET", "POST"])
@login_required
def new():
    form = RecipeForm()
    if form.validate_on_submit():
        db.session.add(Recipe(title=form.title.data, author_id=current_user.id))
        db.session.commit()
        return redirect(url_for(".index"))
    return render_template("recipes/edit.html", form=form)


@bp.route("/<int:recipe_id>/edit", methods=["GET", "POST"])
@login_required
def edit(recipe_id):
    recipe = db.first_or_404(db.select(Recipe).filter_by(id=recipe_id))
    form = RecipeForm(obj=recipe)
    if form.validate_on_submit():
        recipe.title = form.title.data
        db.session.commit()
        return redirect(url_for(".index"))
    return render_template("recipes/edit.html", form=form)


@bp.route("/<int:recipe_id>/delete", methods=["POST"])
@login_required
def delete(recipe_id):
    recipe = db.get_or_404(Recipe, recipe_id)
    db.session.delete(recipe)
    db.session.commit()
    flash("The recipe is gone.")
    return redirect(url_for(".index"))
