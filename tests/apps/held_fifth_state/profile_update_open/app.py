from flask import Flask

from accounts.models import db
from accounts.views import ProfileView

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)
app.add_url_rule("/profile/<int:user_id>", view_func=ProfileView.as_view("profile"))
