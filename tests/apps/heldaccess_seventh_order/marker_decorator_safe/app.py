import os

from flask import Flask, g, jsonify, request, session

from policy import enforce, role_required
from users import find_user

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.before_request
def load_user():
    g.user = find_user(session.get("uid"))


app.before_request(enforce)


@role_required("anonymous")
@app.get("/status")
def status():
    return jsonify(ok=True)


@role_required("operator")
@app.post("/jobs/<int:job_id>/cancel")
def cancel(job_id):
    app.logger.info("job %d cancelled", job_id)
    return "", 204


@role_required("operator")
@app.put("/jobs/<int:job_id>/priority")
def prioritise(job_id):
    return jsonify(job=job_id, priority=int(request.get_json()["priority"]))
