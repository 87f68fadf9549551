import os

from flask import Flask, request, send_file, send_from_directory

app = Flask(__name__)
MANUALS = os.path.join(app.root_path, "manuals")


@app.get("/manual")
def manual():
    name = request.args.get("name", "index.pdf")
    return send_from_directory(MANUALS, name, as_attachment=True)
