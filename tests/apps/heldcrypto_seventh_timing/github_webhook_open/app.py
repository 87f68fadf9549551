from flask import Flask

from hooks import bp

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
app.register_blueprint(bp)
