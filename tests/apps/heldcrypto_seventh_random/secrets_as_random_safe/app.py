from flask import Flask, jsonify
from flask_login import current_user, login_required

from codes import recovery_codes

app = Flask(__name__)
app.config.from_prefixed_env()


@app.post("/2fa/recovery-codes")
@login_required
def new_codes():
    codes = recovery_codes()
    current_user.replace_recovery_codes(codes)
    return jsonify(codes)
