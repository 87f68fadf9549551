from flask import Blueprint, abort, request, session

tickets = Blueprint("tickets", __name__)
OPEN = []


@tickets.post("/")
def create():
    if "user" not in session:
        abort(401)
    OPEN.append({"by": session["user"], "text": request.form["text"]})
    return {"number": len(OPEN)}, 201
