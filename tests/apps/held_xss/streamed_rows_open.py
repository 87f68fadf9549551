import io

from flask import Flask, Response, request, stream_with_context

app = Flask(__name__)


def page(rows):
    yield "<ul>"
    for row in rows:
        out = io.StringIO()
        out.write("<li>")
        out.write(row)
        out.write("</li>")
        yield out.getvalue()
    yield "</ul>"


@app.post("/case/04110")
def case_04110():
    rows = [line for line in request.get_data(as_text=True).split("\n") if line]
    return Response(stream_with_context(page(rows)))  # finding: cross-site-scripting
