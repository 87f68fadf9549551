from flask import Blueprint, make_response, redirect, render_template, request, session, url_for

from .catalogue import find_article

cart = Blueprint("cart", __name__)

COOKIE_OPTIONS = dict(secure=True, httponly=True, samesite="Lax", max_age=30 * 24 * 3600)


@cart.get("/")
def show():
    response = make_response(render_template("cart.html", items=session.get("items", {})))
    response.set_cookie("cart_seen", "1", **COOKIE_OPTIONS)
    return response


@cart.post("/add/<int:article_id>")
def add(article_id):
    article = find_article(article_id)
    items = session.setdefault("items", {})
    items[str(article.id)] = items.get(str(article.id), 0) + 1
    session.modified = True
    return redirect(url_for(".show"))


@cart.post("/empty")
def empty():
    session.clear()
    response = redirect(url_for(".show"))
    response.delete_cookie("cart_seen", secure=True, httponly=True, samesite="Lax")
    return response
