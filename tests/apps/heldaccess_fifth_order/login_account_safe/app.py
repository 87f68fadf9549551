from flask import Flask, render_template
from flask_login import LoginManager, current_user, login_required

from models import Invoice, User, db

app = Flask(__name__)
app.config.from_pyfile("settings.cfg")
db.init_app(app)
login_manager = LoginManager(app)
login_manager.login_view = "login"


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.route("/")
def index():
    return render_template("index.html")


@app.route("/invoices/<int:invoice_id>")
@login_required
def invoice(invoice_id):
    item = db.get_or_404(Invoice, invoice_id)
    return render_template("invoice.html", invoice=item)
