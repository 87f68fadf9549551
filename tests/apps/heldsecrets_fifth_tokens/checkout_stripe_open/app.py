from flask import Flask

from payments import payments

app = Flask(__name__)
app.register_blueprint(payments, url_prefix="/payments")
