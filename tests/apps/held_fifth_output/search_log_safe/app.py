from flask import Flask

from search.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
