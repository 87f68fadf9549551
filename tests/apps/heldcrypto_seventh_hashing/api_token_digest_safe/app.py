from flask import Flask, g

from auth import bearer_required
from models import db

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)


@app.get("/api/me")
@bearer_required
def me():
    return {"user": g.user_id}
