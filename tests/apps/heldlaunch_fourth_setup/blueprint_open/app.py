from flask import Flask

from views.accounts import accounts
from views.reports import reports

app = Flask(__name__)
app.register_blueprint(accounts, url_prefix="/accounts")

if __name__ == "__main__":
    app.register_blueprint(reports, url_prefix="/reports")  # finding: setup-only-under-main
    app.run()
