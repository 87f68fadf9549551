from io import StringIO

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/echo")
def echo():
    buffer = StringIO()
    for key, value in request.form.items(multi=True):
        buffer.write(key)
        buffer.write("=")
        buffer.write(value)
        buffer.write("\n")
    return Response(buffer.getvalue(), mimetype="text/html", headers={"X-Content-Type-Options": "nosniff"})  # finding: cross-site-scripting
