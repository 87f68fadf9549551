from flask import Flask

from imports import bp

app = Flask(__name__)
app.config.from_prefixed_env()
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
app.register_blueprint(bp)
