from flask import Flask

from imaging.views import imaging

app = Flask(__name__)
app.register_blueprint(imaging, url_prefix="/images")
