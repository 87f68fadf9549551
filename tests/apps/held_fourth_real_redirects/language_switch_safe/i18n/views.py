from urllib.parse import urljoin, urlsplit

from flask import Blueprint, redirect, request, session, url_for

bp = Blueprint("i18n", __name__)
LANGUAGES = frozenset({"de", "en", "fr"})


def same_site(target):
    here = urlsplit(request.host_url)
    there = urlsplit(target)
    return there.scheme in ("http", "https") and there.netloc == here.netloc


@bp.post("/language")
def switch():
    language = request.form.get("language")
    if language in LANGUAGES:
        session["language"] = language
    back = urljoin(request.host_url, request.form.get("back", ""))
    if "\\" in back or not same_site(back):
        back = url_for("home")
    return redirect(back, code=303)
