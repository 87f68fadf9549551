from flask import Blueprint, redirect, request, session, url_for

from .models import Ticket

tickets = Blueprint("tickets", __name__, url_prefix="/tickets")


@tickets.post("/")
def open_ticket():
    Ticket.create(author=session["user_id"], subject=request.form["subject"][:200])
    return redirect(url_for("home"))
