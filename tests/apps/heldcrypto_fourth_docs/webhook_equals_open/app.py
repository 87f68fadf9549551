import os

from flask import Flask

from webhook import bp

app = Flask(__name__)
app.config["SHOPIFY_WEBHOOK_SECRET"] = os.environ["SHOPIFY_WEBHOOK_SECRET"]
app.register_blueprint(bp)
