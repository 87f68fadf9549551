from flask import Flask, request, send_from_directory

app = Flask(__name__)
EXPORTS = "/srv/exports"


@app.get("/exports/<path:filename>")
def export(filename):
    as_attachment = request.args.get("dl") == "1"
    return send_from_directory(EXPORTS, filename, as_attachment=as_attachment)
