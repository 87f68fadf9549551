import io

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/render")
def render():
    buffer = io.StringIO()
    buffer.write("<pre>")
    text = request.stream.read(4096).decode("utf-8", "replace")
    buffer.write(text)
    buffer.write("</pre>")
    return make_response(buffer.getvalue(), 200)  # finding: cross-site-scripting
