from flask import Flask, jsonify, request

from models import Profile, db
from updates import apply_changes

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql:///profiles"
db.init_app(app)


@app.patch("/profiles/<int:profile_id>")
def patch_profile(profile_id):
    profile = db.get_or_404(Profile, profile_id)
    apply_changes(profile, request.get_json())
    db.session.commit()
    return jsonify(updated=True)
