from flask import Blueprint, abort, jsonify, request, session

payments = Blueprint("payments", __name__)
queue = []


@payments.post("/release")
def release():
    if session.get("role") != "treasurer":
        abort(403)
    queue.append({"id": request.form["payment_id"], "by": session["user"]})
    return jsonify(released=len(queue))
