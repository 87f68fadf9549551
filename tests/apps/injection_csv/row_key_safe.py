import csv
import io

from flask import Flask, Response, abort, request

app = Flask(__name__)

COLUMNS = {"name": "Name", "mail": "E-mail", "city": "City"}


@app.get("/template.csv")
def template():
    column = request.args.get("column", "name")
    if column not in COLUMNS:
        abort(404)
    row = [COLUMNS.get(column, column), "Remark"]
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerow(row)
    return Response(buffer.getvalue(), content_type="text/csv; charset=utf-8")
