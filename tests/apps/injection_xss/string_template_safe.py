from io import StringIO
from string import Template

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)

ROW = Template("<tr><td>$key</td><td>$value</td></tr>")


@app.get("/echo/table")
def table():
    out = StringIO()
    out.write("<table>")
    for key, value in request.args.items():
        out.write(ROW.substitute(key=escape(key), value=escape(value)))
    out.write("</table>")
    return out.getvalue()
