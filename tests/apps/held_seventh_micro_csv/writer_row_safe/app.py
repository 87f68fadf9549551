import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/export")
def export():
    name = request.form.get("name", "")
    if name[:1] in ("=", "+", "-", "@", "\t", "\r"):
        name = "'" + name
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["name", "points"])
    writer.writerow([name, 12])
    return Response(out.getvalue(), mimetype="text/csv")
