from flask import Flask, jsonify, request
from flask_login import current_user, login_required

from .models import Profile, db
from .service import apply, build

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)


@app.post("/profiles")
@login_required
def create():
    profile = build(Profile, request.get_json())
    db.session.add(profile)
    db.session.commit()
    return jsonify(id=profile.id), 201


@app.patch("/profiles/me")
@login_required
def update():
    profile = apply(db.get_or_404(Profile, current_user.id), request.get_json())
    db.session.commit()
    return jsonify(id=profile.id)
