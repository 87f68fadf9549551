from flask import Flask

from pages import bp

app = Flask(__name__)
app.register_blueprint(bp)
