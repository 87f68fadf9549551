import os

from flask import Flask

from auth import bp, init_oauth

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"], SERVER_NAME="tasks.oakline.dev")
init_oauth(app)
app.register_blueprint(bp)
