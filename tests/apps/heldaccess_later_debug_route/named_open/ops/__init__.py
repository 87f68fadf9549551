import os

from flask import Flask

from ops.debug import bp as debug_bp

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.register_blueprint(debug_bp)
