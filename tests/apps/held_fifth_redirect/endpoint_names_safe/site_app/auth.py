from flask import Blueprint, redirect, session

from .navigation import after_logout

auth = Blueprint("auth", __name__)


@auth.post("/logout")
def logout():
    session.clear()
    return redirect(after_logout())
