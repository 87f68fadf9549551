from flask import Flask
app = Flask(__name__)
def init_app():
    from app.views import bp
    app.register_blueprint(bp)
