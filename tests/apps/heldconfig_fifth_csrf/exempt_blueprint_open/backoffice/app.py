import os

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from backoffice.payments import payments
from backoffice.reports import reports

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["BACKOFFICE_SECRET"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
csrf = CSRFProtect(app)
app.register_blueprint(payments, url_prefix="/payments")
app.register_blueprint(reports, url_prefix="/reports")
csrf.exempt(payments)  # finding: csrf-disabled
