from flask import Flask, jsonify, request

app = Flask(__name__)


class Profile:
    def __init__(self, owner):
        self.owner = owner
        self.nickname = ""
        self.verified = False


PROFILES = {1: Profile("ada"), 2: Profile("bob")}


@app.post("/profiles/<int:pid>")
def edit(pid):
    profile = PROFILES[pid]
    changes = request.form.to_dict()
    profile.__dict__.update(changes)  # finding: mass-assignment
    return jsonify(nickname=profile.nickname)
