import string

from flask import Flask, make_response, request

app = Flask(__name__)
ALLOWED = set(string.ascii_letters + string.digits)


@app.post("/flags")
def flags():
    response = make_response({"saved": True})
    for key in request.form:
        response.headers.add("X-Flag", "".join(c for c in key if c in ALLOWED))
    return response
