from flask import Flask

from contact.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
