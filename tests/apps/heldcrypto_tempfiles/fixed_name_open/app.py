import csv
from pathlib import Path

from flask import Flask, send_file

app = Flask(__name__)
ROWS = [("2024-01", 120), ("2024-02", 90)]


@app.get("/export")
def export():
    path = Path("/tmp", "export.csv")
    with open(path, "w", newline="") as file:  # finding: insecure-temporary-file
        csv.writer(file).writerows(ROWS)
    return send_file(path, as_attachment=True, download_name=path.name)
