from flask import Flask

from dbtools.views import dbtools

app = Flask(__name__)
app.register_blueprint(dbtools, url_prefix="/db")
