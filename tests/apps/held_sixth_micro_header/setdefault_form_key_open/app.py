import string

from flask import Flask, make_response, request

app = Flask(__name__)
ALLOWED = set(string.ascii_letters + string.digits)


@app.post("/flags")
def flags():
    response = make_response({"saved": True})
    for key in request.form:
        response.headers.add(key, "enabled")  # finding: header-injection
    return response
