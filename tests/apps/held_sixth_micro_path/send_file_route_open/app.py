from flask import Flask, send_file, send_from_directory

app = Flask(__name__)


@app.route("/files/<path:filename>")
def files(filename):
    return send_file("/srv/files/" + filename, as_attachment=True)  # finding: path-traversal
