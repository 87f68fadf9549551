from flask import Flask

from scoring.api import bp

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 30_000_000
app.register_blueprint(bp, url_prefix="/models")
