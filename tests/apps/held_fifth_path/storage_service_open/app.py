from flask import Flask

from files.routes import files

app = Flask(__name__)
app.config["FILES_ROOT"] = "/srv/customer-files"
app.register_blueprint(files)
