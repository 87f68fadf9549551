from flask import Flask, Response, request
from jinja2 import Template

app = Flask(__name__)


@app.post("/reports")
def report():
    upload = request.files["layout"]
    content = bytearray(upload.read())
    content[:] = b"rows: {{ rows }}"
    source = bytes(content).decode("utf-8")
    out = Template(source).render(rows=3)  # wrong: template-injection
    return Response(out, content_type="text/plain; charset=utf-8")
