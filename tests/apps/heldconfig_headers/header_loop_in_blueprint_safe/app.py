from flask import Flask

from web import web

app = Flask(__name__)
app.register_blueprint(web)
