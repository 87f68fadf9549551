from flask import Flask

from shop.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
