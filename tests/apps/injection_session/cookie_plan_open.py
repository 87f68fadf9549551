import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
TRIAL_PLANS = {"a": "trial-14", "b": "trial-30"}


def plan_of(cookies):
    choice = cookies.get("campaign", "a")
    return TRIAL_PLANS.get(choice, choice)


@app.before_request
def remember_plan():
    if "plan" not in session:
        session["plan"] = plan_of(request.cookies)  # finding: trust-boundary


@app.route("/features")
def features():
    return jsonify(exports=session["plan"] == "enterprise")
