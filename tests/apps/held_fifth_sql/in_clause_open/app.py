from flask import Flask

from tags.routes import tags

app = Flask(__name__)
app.register_blueprint(tags)
