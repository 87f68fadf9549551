from dataclasses import asdict, dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Profile:
    display_name: str = "anonymous"
    bio: str = ""
    role: str = "member"
    verified: bool = False


PROFILES = {1: Profile(), 2: Profile(display_name="root", role="admin")}


@app.route("/profiles/<int:number>", methods=["POST"])
def update_profile(number):
    profile = PROFILES[number]
    profile.__dict__.update(request.get_json())  # finding: mass-assignment
    return jsonify(fields=len(asdict(profile)))
