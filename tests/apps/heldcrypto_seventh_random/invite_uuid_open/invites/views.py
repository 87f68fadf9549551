import uuid

from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

from .models import Invite, db

bp = Blueprint("invites", __name__)


@bp.route("/teams/<int:team_id>/invites", methods=["POST"])
@login_required
def create_invite(team_id: int):
    team = current_user.team_or_404(team_id)
    invite_token = uuid.uuid1().hex  # finding: weak-random
    db.session.add(Invite(team_id=team.id, email=request.json["email"], token=invite_token))
    db.session.commit()
    return jsonify(url=f"https://boards.example.com/join/{invite_token}"), 201
