import pandas as pd
from flask import Flask, Response, request

app = Flask(__name__)

FORMULA_STARTS = "=+-@\t\r"


def neutral(value):
    text = str(value).lstrip()
    return "'" + text if text[:1] in FORMULA_STARTS else text


@app.post("/contacts/download")
def download():
    names = request.get_json()["names"]
    frame = pd.DataFrame({"name": [str(name).strip() for name in names]})
    content = frame.to_csv(index=False)  # finding: csv-injection
    return Response(content, mimetype="text/csv")
