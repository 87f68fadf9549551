import hashlib
import secrets
from datetime import datetime, timedelta, timezone

from models import ApiToken, db


def issue(user_id: int) -> str:
    """The token is 256 bits of randomness, so a plain fast digest is enough in the database."""
    token = secrets.token_urlsafe(32)
    db.session.add(
        ApiToken(
            user_id=user_id,
            digest=hashlib.sha256(token.encode()).hexdigest(),
            expires=datetime.now(timezone.utc) + timedelta(days=90),
        )
    )
    db.session.commit()
    return token


def lookup(token: str) -> ApiToken | None:
    digest = hashlib.sha256(token.encode()).hexdigest()
    return ApiToken.query.filter_by(digest=digest).one_or_none()
