import io

from flask import Flask, request, send_file
from reportlab.pdfgen import canvas

app = Flask(__name__)


@app.post("/render")
def render():
    buf = io.BytesIO()
    page = canvas.Canvas(buf)
    page.drawString(72, 720, request.get_json()["title"])
    page.save()
    buf.seek(0)
    return send_file(buf, mimetype="application/pdf")


if __name__ == "__main__":
    app.run(port=5000)
