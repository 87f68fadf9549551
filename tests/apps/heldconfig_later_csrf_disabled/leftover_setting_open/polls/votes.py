from collections import Counter

from flask import Blueprint, abort, jsonify, session

votes = Blueprint("votes", __name__)
tally = Counter()


@votes.post("/polls/<int:poll>/vote/<int:option>")
def vote(poll, option):
    if "voter" not in session:
        abort(403)
    tally[(poll, option)] += 1
    return jsonify(total=tally[(poll, option)])
