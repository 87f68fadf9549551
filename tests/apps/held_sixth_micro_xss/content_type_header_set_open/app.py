from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/ical")
def ical():
    summary = request.args.get("summary", "meeting")
    response = make_response("SUMMARY:" + summary)  # finding: cross-site-scripting
    response.headers["X-Generator"] = "text/calendar"
    return response
