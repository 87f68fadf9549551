from flask import Flask

from exporters.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
