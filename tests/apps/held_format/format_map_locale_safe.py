from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("notify", __name__)

FORMATS = ["{user.name} signed in", "{user.name} hat sich angemeldet"]


class User:
    def __init__(self, name, password_hash):
        self.name = name
        self.password_hash = password_hash


@bp.post("/notifications/preview")
def preview():
    user = User("Ada", "scrypt:32768:8:1$abc")
    formats = list(FORMATS)
    formats.append(request.form.get("custom", ""))
    wanted = formats[1]
    return jsonify(text=wanted.format_map({"user": user}))


app = Flask(__name__)
app.register_blueprint(bp)
