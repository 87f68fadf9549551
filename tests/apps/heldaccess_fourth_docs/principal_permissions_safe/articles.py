from flask import Blueprint, redirect, render_template, request, url_for

from identity import admin_permission, editor_permission
from models import Article

articles = Blueprint("articles", __name__, url_prefix="/articles")


@articles.get("/")
def index():
    return render_template("articles/index.html", articles=Article.published())


@articles.post("/")
@editor_permission.require(http_exception=403)
def create():
    article = Article.create(title=request.form["title"], body=request.form["body"])
    return redirect(url_for(".show", slug=article.slug))


@articles.get("/<slug>")
def show(slug):
    return render_template("articles/show.html", article=Article.by_slug(slug))


@articles.post("/<slug>/publish")
def publish(slug):
    with editor_permission.require(http_exception=403):
        Article.by_slug(slug).publish()
    return redirect(url_for(".show", slug=slug))


@articles.post("/<slug>/delete")
@admin_permission.require(http_exception=403)
def delete(slug):
    Article.by_slug(slug).delete()
    return redirect(url_for(".index"))
