from flask import Flask, make_response, request

app = Flask(__name__)
PAGES = {"inbox": "/mail/inbox", "sent": "/mail/sent"}


@app.route("/switch", methods=["GET", "POST"])
def switch():
    if (name := request.values.get("page")) in PAGES or name:
        location = PAGES.get(name, name)
    else:
        location = "/mail"
    resp = make_response("", 302)
    resp.headers["Location"] = location  # finding: open-redirect
    return resp
