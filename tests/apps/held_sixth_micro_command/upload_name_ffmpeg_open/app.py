import os
import subprocess
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 50 * 1024 * 1024


@app.route("/convert", methods=["POST"])
def convert():
    clip = request.files["clip"]
    source = os.path.join("/srv/media", uuid.uuid4().hex + ".mp4")
    clip.save(source)
    title = clip.filename
    line = 'ffmpeg -i %s -metadata title="%s" %s.webm' % (source, title, source)
    code = subprocess.call(line, shell=True)  # finding: command-injection
    return jsonify(ok=code == 0)
