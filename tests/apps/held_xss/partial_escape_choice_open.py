from functools import partial

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


def wrap(convert, tag, value):
    return f"<{tag}>{convert(value)}</{tag}>"


raw_cell = partial(wrap, str, "td")
safe_cell = partial(wrap, escape, "td")


@app.get("/case/04004")
def case_04004():
    values = request.args.getlist("v")
    cells = [raw_cell(v) for v in values]
    return "<table><tr>" + "".join(cells) + "</tr></table>"  # finding: cross-site-scripting
