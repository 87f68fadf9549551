from flask import Flask

from directory.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
