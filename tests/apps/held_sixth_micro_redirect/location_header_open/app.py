import json

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/sso/callback")
def callback():
    state = json.loads(request.args.get("state", "{}"))
    copy = json.loads(json.dumps({"to": state.get("to", "/"), "home": "/home"}))
    where = copy["to"]
    return Response(status=302, headers={"Location": where})  # finding: open-redirect
