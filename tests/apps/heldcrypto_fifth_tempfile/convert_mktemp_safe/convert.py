import os
import subprocess
import tempfile

from flask import Flask, request, send_file
import io

app = Flask(__name__)


@app.route('/convert', methods=['POST'])
def convert():
    data = request.files['document'].read()
    fd, path = tempfile.mkstemp(suffix='.docx')
    with os.fdopen(fd, 'wb') as handle:
        handle.write(data)
    try:
        out = subprocess.run(['/usr/bin/docx2txt', path, '-'], stdout=subprocess.PIPE, check=True)
    finally:
        os.unlink(path)
    return send_file(io.BytesIO(out.stdout), mimetype='text/plain')
