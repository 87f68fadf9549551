import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)

COUNTRIES = {"AT": "Austria", "CH": "Switzerland", "DE": "Germany"}


@app.get("/template.csv")
def template():
    code = request.args.get("country", "AT")
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, fieldnames=["country", "amount"])
    writer.writeheader()
    writer.writerow({"country": COUNTRIES.get(code, "Austria"), "amount": 0})
    return Response(buffer.getvalue(), mimetype="text/csv")
