from flask import Flask, jsonify
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, current_user
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

from models import Role, User, db

app = Flask(__name__)
app.config.from_object("config.Config")
Talisman(app)
CSRFProtect(app)
db.init_app(app)
security = Security(app, SQLAlchemyUserDatastore(db, User, Role))


@app.get("/account")
@auth_required()
def account():
    return jsonify(email=current_user.email)
