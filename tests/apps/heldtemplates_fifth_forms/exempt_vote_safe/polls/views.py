from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required

from .repo import get_poll, vote_for

polls = Blueprint("polls", __name__)


@polls.get("/polls/<int:poll_id>")
@login_required
def show(poll_id: int):
    return render_template("poll.html", poll=get_poll(poll_id))


@polls.post("/polls/<int:poll_id>/vote")
@login_required
def vote(poll_id: int):
    vote_for(poll_id, current_user.id, request.form.get("choice", type=int))
    return redirect(url_for(".show", poll_id=poll_id))
