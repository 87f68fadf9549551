from flask import Flask

from core.errors import register_error_handlers
from core.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
register_error_handlers(app)
