from flask import Flask

from stats.views import stats

app = Flask(__name__)
app.register_blueprint(stats, url_prefix="/stats")
