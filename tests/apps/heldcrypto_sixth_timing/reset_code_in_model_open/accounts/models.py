import hmac

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class ResetRequest(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer, nullable=False)
    reset_token = db.Column(db.String(64), nullable=False)

    def matches(self, token: str) -> bool:
        return self.reset_token == token  # finding: timing-unsafe-comparison
