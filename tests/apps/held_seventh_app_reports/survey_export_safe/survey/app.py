from flask import Flask, Response, request

from .export import CsvExport

app = Flask(__name__)


@app.post("/survey/csv")
def survey_csv():
    records = request.get_json()["answers"]
    return Response(
        CsvExport().text(records),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": "attachment; filename=survey.csv"},
    )
