import os
import uuid
from pathlib import Path

from flask import Flask, jsonify
from flask_wtf import CSRFProtect, FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileRequired, FileSize

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
    MAX_CONTENT_LENGTH=5 * 1024**2,
)
CSRFProtect(app)


class CvForm(FlaskForm):
    cv = FileField("CV", validators=[FileRequired(), FileAllowed(["pdf"]), FileSize(max_size=4 * 1024**2)])


@app.post("/applications")
def apply():
    form = CvForm()
    if not form.validate_on_submit():
        return jsonify(form.errors), 400
    name = uuid.uuid4().hex + ".pdf"
    form.cv.data.save(Path("/srv/cvs", name))
    return jsonify(received=name)
