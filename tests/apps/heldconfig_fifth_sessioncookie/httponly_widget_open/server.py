from flask import Flask, jsonify, session
from dotenv import dotenv_values

conf = dotenv_values("/srv/helpdesk/.env")

application = Flask("helpdesk")
application.secret_key = conf["SESSION_KEY"]
application.config.from_mapping({
    "SESSION_COOKIE_NAME": "hd_sid",
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_HTTPONLY": False,  # finding: session-cookie-script-readable
    "SESSION_COOKIE_SAMESITE": "Strict",
    "JSON_SORT_KEYS": False,
})


@application.route("/tickets.json")
def tickets():
    if not session.get("agent_id"):
        return jsonify(error="login required"), 401
    return jsonify(tickets=[])


@application.route("/agent.json")
def agent():
    return jsonify(id=session.get("agent_id"))
