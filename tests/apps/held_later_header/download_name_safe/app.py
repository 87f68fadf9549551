import io

from flask import Flask, Response, request, send_file

app = Flask(__name__)


@app.post("/exports/text")
def export_text():
    name = request.form.get("name", "export.txt")
    response = Response(request.form.get("content", ""), mimetype="application/octet-stream")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


@app.post("/exports/file")
def export_file():
    payload = io.BytesIO(request.form.get("content", "").encode())
    return send_file(payload, mimetype="application/octet-stream", as_attachment=True, download_name=request.form.get("name", "export.bin"))
