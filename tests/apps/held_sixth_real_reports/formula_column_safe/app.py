from flask import Flask

from sheets.api import sheets

app = Flask(__name__)
app.register_blueprint(sheets, url_prefix="/api/sheets")
