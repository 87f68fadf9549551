from flask import Flask, jsonify, session

from portal.views import courses

app = Flask(__name__)
app.config.from_object("portal.config")
app.register_blueprint(courses, url_prefix="/courses")


@app.route("/whoami")
def whoami():
    return jsonify(matric_no=session.get("matric_no"))
