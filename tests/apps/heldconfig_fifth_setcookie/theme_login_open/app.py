from flask import Flask

from auth.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
