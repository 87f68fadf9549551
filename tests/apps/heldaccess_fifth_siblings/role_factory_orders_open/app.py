from flask import Flask
from flask_login import LoginManager

from orders.views import bp
from users import find_user

app = Flask(__name__)
app.config.from_prefixed_env()
login_manager = LoginManager(app)
login_manager.user_loader(find_user)
app.register_blueprint(bp)
