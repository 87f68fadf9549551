from flask import Flask

from links.models import db
from links.views import FollowView

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)
app.add_url_rule("/go", view_func=FollowView.as_view("follow"))
