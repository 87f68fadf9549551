import xml.sax

from flask import Flask, abort, jsonify, request

from .reader import stops

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2_000_000


@app.post("/timetables")
def import_timetable():
    upload = request.files["timetable"]
    try:
        names = stops(upload.read())
    except xml.sax.SAXException:
        abort(400)
    return jsonify(stops=names)
