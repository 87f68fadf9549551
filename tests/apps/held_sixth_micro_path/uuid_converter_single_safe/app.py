from flask import Flask, send_file

app = Flask(__name__)


@app.get("/exports/<uuid:export_id>")
def export(export_id):
    return send_file(f"/srv/exports/{export_id}.zip", as_attachment=True)
